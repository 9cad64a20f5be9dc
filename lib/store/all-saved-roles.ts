import type { SavedRole } from '../portfolio/schema';
import { db } from './db';
import { planRevision } from './journal';
import { fitNowOf, readFits } from './role-fits';

/** Read so many at a time, so that nothing else has to wait for thousands. */
const SLICE = 250;

/** All living saved roles with their scores of today, in no order. In: lets others have their turn between two slices. */
export async function readAllSavedRoles(breathe: () => Promise<void>): Promise<SavedRole[]> {
  const fits = await readFits();
  const ids = await db.savedRoles.toCollection().primaryKeys();
  const roles: SavedRole[] = [];
  for (let from = 0; from < ids.length; from += SLICE) {
    for (const row of await db.savedRoles.bulkGet(ids.slice(from, from + SLICE)))
      if (row?.deletedAt === null) roles.push({ ...row, fitNow: fitNowOf(fits, row) });
    await breathe();
  }
  return roles;
}

/** A text that is another one whenever saved roles, their scores or the plan are others. */
export async function portfolioMark(): Promise<string> {
  const [latest, count, fits, plan, unread] = await Promise.all([
    db.savedRoles.orderBy('updatedAt').last(),
    db.savedRoles.count(),
    readFits(),
    planRevision(),
    db.textChanges.count(),
  ]);
  // of scores that were made anew the first tells too: all are made at once
  return [latest?.updatedAt, count, fits.revision, fits.ids.length, fits.at[0], plan, unread].join();
}
