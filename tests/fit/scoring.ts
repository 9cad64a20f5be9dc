import type { Fit } from '../../lib/fit/fit';
import { compileLens, type Lens, scorePosting } from '../../lib/fit/lens';
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

const lenses = new WeakMap<ShortPlan | Plan, Lens>();

function lensOf(plan: ShortPlan | Plan): Lens {
  const known = lenses.get(plan);
  if (known) return known;
  const whole = 'profile' in plan ? plan : wholePlan(plan);
  const lens = compileLens(whole, defaultSettings.weights, knowledge);
  lenses.set(plan, lens);
  return lens;
}

/** Scores a posting against a plan; a plan is compiled once. */
export function fitOf(
  plan: ShortPlan | Plan,
  { title, company = null, location = null, description }: ShortPosting,
  weights = defaultSettings.weights,
): Fit {
  const lens = { ...lensOf(plan), weights };
  return scorePosting(lens, { title, company, location, description: description ?? '' });
}
