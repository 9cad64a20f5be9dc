import type { Plan } from '../../lib/plan/schema';
import { daysUntilReview } from '../../lib/store/review-due';
import { runningReview } from '../../lib/store/reviews';
import { Button } from '../controls/button';
import { goToDesk } from '../controls/go-to-desk';
import { useLive } from '../controls/use-live';

/** Says that the quarterly review is due, or waits half done; nothing otherwise. */
export function ReviewDue({ plan }: { plan: Plan }) {
  const state = useLive(
    async () => ({ running: await runningReview(), days: await daysUntilReview(plan) }),
    [plan.profile.createdAt],
  );
  if (!state) return null;
  const { running, days } = state;
  if (!running && (days === null || days > 0)) return null;
  return (
    <aside class="note">
      <p>
        {running
          ? 'Your review waits where you left it.'
          : 'A quarter has passed. Ten minutes for a look at where you are going?'}
      </p>
      <p>
        <Button onClick={() => goToDesk('review')}>{running ? 'Go on with it' : 'Start the review'}</Button>
      </p>
    </aside>
  );
}
