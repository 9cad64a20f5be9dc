import type { SavedRow } from '../portfolio/schema';
import { db } from './db';

/** A merged role leads on to the one that was kept; so many times, should that one have been merged too. */
const STEPS = 10;

/** The living saved role that a removed one was merged into; undefined where there is none. */
export async function keptOf(row: SavedRow): Promise<SavedRow | undefined> {
  let at: SavedRow | undefined = row;
  for (let step = 0; step < STEPS && at?.deletedAt != null; step++)
    at = at.mergedInto ? await db.savedRoles.get(at.mergedInto) : undefined;
  return at?.deletedAt === null ? at : undefined;
}
