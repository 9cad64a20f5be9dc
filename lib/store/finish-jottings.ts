import { isPlanList } from '../plan/schema';
import { db } from './db';
import { keepDraft } from './drafts';
import { isMisfit, type Jotting, jot, takeJottings } from './jottings';
import { changedSince } from './journal';
import { noteMonth } from './month-hours';
import { addEntry, editEntry, editProfile } from './plan';
import { editReview } from './reviews';
import { editSavedRole } from './saved-roles';

async function write({ table, recordId, changes, at, isNew }: Jotting): Promise<void> {
  if (table === 'drafts') return keepDraft(recordId, String(changes.value), at);
  if (isNew) {
    const isThere = (await db.table(table).get(recordId)) !== undefined;
    if (isPlanList(table) && !isThere) await addEntry(table, changes, at);
    return;
  }
  if (table === 'reviews') return editReview(recordId, changes, at);
  if (table === 'monthHours') return noteMonth(recordId, changes, at);
  const since = await changedSince(table, recordId, at);
  const unchanged = Object.fromEntries(Object.entries(changes).filter(([field]) => !since.has(field)));
  if (Object.keys(unchanged).length === 0) return;
  if (table === 'profile') await editProfile(unchanged, at);
  // written now, not then: open views follow what was written last
  else if (table === 'savedRoles') await editSavedRole(recordId, unchanged, 'Edited a saved role');
  else if (isPlanList(table)) await editEntry(table, recordId, unchanged, 'Edited an entry', at);
}

/**
 * Writes what a window was closed in the middle of, or what the disk had no room for; to be called before a page
 * shows anything of the store.
 * @returns how many still could not be written; they are kept.
 */
export async function finishJottings(): Promise<number> {
  let left = 0;
  for (const jotting of takeJottings()) {
    try {
      await write(jotting);
    } catch (error) {
      // whatever it is, it must not keep the page from opening
      console.warn(error);
      if (isMisfit(error)) continue;
      jot(jotting);
      left++;
    }
  }
  return left;
}
