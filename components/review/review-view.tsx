import { readReviews } from '../../lib/store/reviews';
import { lazily } from '../controls/lazily';
import { Loading } from '../controls/state';
import { useLive } from '../controls/use-live';
import { usePlan } from '../plan/use-plan';
import { PastReview } from './past-review';
import { ReviewHome } from './review-home';
import { RunningReview } from './running-review';

const History = lazily(() => import('./history').then((view) => view.History));

/** The review: the one that is running, else where one begins; a past one; the plan's history. */
export function ReviewView({ part }: { part: string }) {
  const plan = usePlan();
  const reviews = useLive(readReviews);
  if (!plan || !reviews) return <Loading what="Opening your review …" />;
  if (part === 'history') return <History plan={plan} />;
  const past = reviews.find(({ id, finishedOn }) => id === part && finishedOn !== null);
  if (past) return <PastReview review={past} />;
  const running = reviews.find(({ finishedOn }) => finishedOn === null);
  if (running) return <RunningReview plan={plan} review={running} reviews={reviews} />;
  return <ReviewHome plan={plan} reviews={reviews} />;
}
