import type { Review } from '../../lib/plan/review';
import type { Plan } from '../../lib/plan/schema';

/** What every step of a review is handed. */
export interface StepProps {
  plan: Plan;
  review: Review;
  reviews: readonly Review[];
}
