import { builtInKnowledge } from '../../lib/background/built-in-knowledge';
import type { Arrived } from '../../lib/exchange/in/arrive';
import type { Item } from '../../lib/exchange/in/proposal';
import { propose } from '../../lib/exchange/in/propose';
import { proposePlan } from '../../lib/exchange/in/propose-plan';
import { proposeRoles } from '../../lib/exchange/in/propose-roles';
import { readPlan } from '../../lib/store/plan';
import { readSavedRoles } from '../../lib/store/saved-roles';

/** What somebody's data would change, and where it comes from. */
export interface Proposed {
  from: string;
  items: Item[];
}

/** Compares what arrived with plan and portfolio as they are now. */
export async function proposalFor(arrived: Exclude<Arrived, { is: 'table' }>): Promise<Proposed> {
  const [plan, saved] = await Promise.all([readPlan(), readSavedRoles()]);
  if (arrived.is === 'plan') return { from: 'the plan in the file', items: proposePlan(arrived.plan, plan) };
  if (arrived.is === 'portfolio')
    return { from: 'the roles in the file', items: proposeRoles(arrived.roles, saved) };
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1 };
  const items = propose(arrived.career, plan, saved, await builtInKnowledge(), today);
  return { from: arrived.from, items };
}
