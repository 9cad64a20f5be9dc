import { isScorable } from '../../lib/plan/completeness';
import { today } from '../../lib/plan/day';
import { daysToReview, finishedReviews, type Review } from '../../lib/plan/review';
import type { Plan } from '../../lib/plan/schema';
import { startReview } from '../../lib/store/reviews';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { lazily } from '../controls/lazily';
import { Empty } from '../controls/state';
import { sayDay } from '../plan/say-day';

const ReviewsChart = lazily(() => import('./reviews-chart').then((view) => view.ReviewsChart));

function sayDue(days: number | null): string {
  if (days === null) return 'Whenever you like; after that, once a quarter.';
  if (days <= 0) return 'A quarter has passed since you last looked at where you are going.';
  return `The next one is due in ${days === 1 ? 'one day' : `${days} days`}; you can have it sooner.`;
}

/** Where a review begins, with those that were, and a picture of what they saw. */
export function ReviewHome({ plan, reviews }: { plan: Plan; reviews: readonly Review[] }) {
  if (!isScorable(plan))
    return (
      <Empty title="Nothing to look back on yet" alone>
        <p class="soft">
          Once a quarter you look here at what moved. <a href="#plan/start">Write your plan first</a>
        </p>
      </Empty>
    );
  const past = finishedReviews(reviews);
  const days = daysToReview(reviews, today(new Date(plan.profile.createdAt)), today());
  return (
    <div class="stack review">
      <h1>Review</h1>
      <p>
        Ten minutes, once a quarter: what moved, where your skills stand, what your gut says, and one change.
        You can stop after any of it and go on another day. {sayDue(days)}
      </p>
      <p class="row">
        <Button look="leading" onClick={() => attempt(startReview())}>
          Start a review
        </Button>
        <a href="#review/history">How your plan changed</a>
      </p>
      {past.length > 0 && <ReviewsChart reviews={past} />}
      {past.length > 0 && (
        <section class="stack">
          <h2>Your reviews so far</h2>
          <ul class="past-reviews">
            {past.map(({ id, finishedOn, change }) => (
              <li key={id}>
                <a href={`#review/${id}`}>{finishedOn && sayDay(finishedOn)}</a>
                {change && (
                  <span class="soft" dir="auto">
                    {change}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
