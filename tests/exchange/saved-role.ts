import { bareRole, type FoundRole } from '../../lib/exchange/found-role';
import { savedRowOf } from '../../lib/exchange/in/saved-row';
import type { SavedRole } from '../../lib/portfolio/schema';

/** A saved role that nobody scored. */
export function savedRole(fields: Partial<FoundRole> & { title: string }): SavedRole {
  const fit = { at: 0, fit: null, direction: null, growth: null, reach: null, kind: 'off-plan' as const };
  return { ...savedRowOf({ ...bareRole(fields.title), ...fields }, fit, 0), fitNow: fit };
}
