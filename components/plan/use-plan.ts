import type { Plan } from '../../lib/plan/schema';
import { readPlan } from '../../lib/store/plan';
import { useLive } from '../controls/use-live';

/** The plan, as it changes in any window; undefined until it was read. */
export function usePlan(): Plan | undefined {
  return useLive(readPlan);
}
