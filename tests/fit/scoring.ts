import type { Fit } from '../../lib/fit/fit';
import { compileLens, scorePosting } from '../../lib/fit/lens';
import type { Plan } from '../../lib/plan/schema';
import { defaultSettings } from '../../lib/plan/settings';
import { written } from '../board/postings';
import { plans } from '../golden/plans';
import { knowledge } from '../inspect/knowledge';
import { type ShortPlan, type ShortPosting, wholePlan } from '../inspect/score';

/** The written postings of the board, in the short form. */
export const postings: ShortPosting[] = written.map(({ title, company, place, text }) => ({
  title,
  company,
  location: place,
  description: text,
}));

export const shortPlans = Object.values(plans);

/** Scores a posting against a plan, compiled anew. */
export function fitOf(
  plan: ShortPlan | Plan,
  { title, company = null, location = null, description }: ShortPosting,
  weights = defaultSettings.weights,
): Fit {
  const whole = 'profile' in plan ? plan : wholePlan(plan);
  const lens = compileLens(whole, weights, knowledge);
  return scorePosting(lens, { title, company, location, description: description ?? '' });
}
