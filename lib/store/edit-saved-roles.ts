import { type SavedRow, savedRoleSchema } from '../portfolio/schema';
import { db, type RecordChange } from './db';
import { formerOf, note } from './journal';

/** Rows are read and written so many at a time: nothing else has to wait for thousands. */
const SLICE = 100;

/** What can be changed of many saved roles at once. */
export type BulkChanges = Partial<
  Pick<SavedRow, 'stage' | 'roleId' | 'tags' | 'deletedAt' | 'milestoneId' | 'excitement' | 'nextOn'>
>;

/**
 * Changes many saved roles in one stroke, which is taken back in one too. A new stage is added to a role's history.
 * In: their ids; for each its changes, none when it stays as it is; what was done, for the person.
 * Out: the id of one that was changed, to find the stroke in the journal by; undefined when none was.
 */
export function editSavedRoles(
  ids: readonly string[],
  changesOf: (role: SavedRow) => BulkChanges,
  label: string,
  now = Date.now(),
): Promise<string | undefined> {
  return db.transaction('rw', db.savedRoles, db.journal, async () => {
    const strokes: RecordChange[] = [];
    for (let from = 0; from < ids.length; from += SLICE) {
      const rows = await db.savedRoles.bulkGet(ids.slice(from, from + SLICE));
      const changed = rows.flatMap((row) => {
        const changes = row && changesOf(row);
        if (!row || !changes || !Object.keys(changes).length) return [];
        const after: Partial<SavedRow> =
          changes.stage && changes.stage !== row.stage
            ? { ...changes, stageHistory: [...row.stageHistory, { stage: changes.stage, at: now }] }
            : changes;
        strokes.push({ table: 'savedRoles', recordId: row.id, before: formerOf(row, after), after });
        return [savedRoleSchema.parse({ ...row, ...after, updatedAt: now })];
      });
      await db.savedRoles.bulkPut(changed);
    }
    const [first, ...others] = strokes;
    if (first) await note({ ...first, label, ...(others.length ? { others } : {}) }, now);
    return first?.recordId;
  });
}
