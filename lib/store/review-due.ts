import { isScorable } from '../plan/completeness';
import { today } from '../plan/day';
import { daysToReview } from '../plan/review';
import type { Plan } from '../plan/schema';
import { readReviews } from './reviews';

/** Days until the next review by today's date, 0 or less when it is due; null while there is no plan to review. */
export async function daysUntilReview(plan: Plan, now = new Date()): Promise<number | null> {
  if (!isScorable(plan)) return null;
  return daysToReview(await readReviews(), today(new Date(plan.profile.createdAt)), today(now));
}
