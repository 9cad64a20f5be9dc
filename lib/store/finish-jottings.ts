import { type PlanListName, planLists } from '../plan/schema';
import { db } from './db';
import { keepDraft } from './drafts';
import { type Jotting, takeJottings } from './jottings';
import { addEntry, editEntry, editProfile } from './plan';
import { editSavedRole } from './saved-roles';

const isList = (table: string): table is PlanListName => table in planLists;

async function write({ table, recordId, changes, at, isNew }: Jotting): Promise<void> {
  if (table === 'drafts') return keepDraft(recordId, String(changes.value), at);
  const now: { updatedAt?: number } | undefined = await db.table(table).get(recordId);
  // somebody wrote it since
  if (now && (isNew || (now.updatedAt ?? 0) > at)) return;
  if (table === 'profile') await editProfile(changes, at);
  else if (table === 'savedRoles') await editSavedRole(recordId, changes, 'Edited a saved role', at);
  else if (isList(table)) {
    if (isNew) await addEntry(table, changes, at);
    else await editEntry(table, recordId, changes, 'Edited an entry', at);
  }
}

/** Writes what a window was closed in the middle of; to be called before a page shows anything of the store. */
export async function finishJottings(): Promise<void> {
  for (const jotting of takeJottings()) {
    try {
      await write(jotting);
    } catch (error) {
      // one that no longer fits the schema must not keep the page from opening
      console.warn(error);
    }
  }
}
