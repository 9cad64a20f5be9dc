import type { Transaction } from 'dexie';
import type { FitNote, SavedRow } from '../portfolio/schema';
import { emptyScores, type RoleFits, setNote } from '../portfolio/score-columns';

/** From version 1 to 2: the saved roles' scores of today leave the rows for a row of their own. */
export async function moveFitsOut(transaction: Transaction): Promise<void> {
  const table = transaction.table<SavedRow & { fitNow?: FitNote }, string>('savedRoles');
  const rows = await table.toArray();
  if (!rows.length) return;
  const scores = emptyScores(rows.map(({ id }) => id));
  rows.forEach(({ fitNow, fitWhenSaved }, place) => {
    setNote(scores, place, fitNow ?? fitWhenSaved);
  });
  await table.toCollection().modify((row) => {
    delete row.fitNow;
  });
  // no revision: they are all scored again at the first occasion
  const fits: RoleFits = { id: 'now', revision: -1, ...scores };
  await transaction.table('roleFits').put(fits);
}
