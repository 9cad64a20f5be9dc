import type { SavedRole } from '../portfolio/schema';
import { db } from './db';
import { withFits } from './role-fits';

/**
 * The saved roles whose next date is near or past, earliest first; not those that came to an end.
 * In: the last day that is near, "2026-11-29"; at most how many.
 */
export async function savedRolesDue(until: string, limit: number): Promise<SavedRole[]> {
  const rows = await db.savedRoles
    .where('nextOn')
    .belowOrEqual(until)
    .filter(({ deletedAt, stage }) => deletedAt === null && stage !== 'closed' && stage !== 'accepted')
    .limit(limit)
    .toArray();
  return withFits(rows);
}
