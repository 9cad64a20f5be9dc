import { changedAt, type KeptName, type KeptRow, type KeptRows, keptNames, keyOf, nameOf } from './kept';

/** Merge: of each record the newer one. Replace: as the backup has it, and nothing else. */
export type RestoreWay = 'merge' | 'replace';

/** A row to be written; null: to be taken away. */
export interface RowChange {
  table: KeptName;
  key: string;
  row: KeptRow | null;
}

/** What a restore would do to the entries of one table, by their names. */
export interface TablePreview {
  table: KeptName;
  added: string[];
  changed: string[];
  /** Changed here and in the backup; `stays`: the one here is newer. */
  conflicting: { name: string; stays: boolean }[];
  /** Here only, and taken away by a replacement. */
  gone: string[];
  /** The same in both, or older in the backup and untouched since it was made. */
  unchanged: number;
}

/** What a restore would do, before anything is done. */
export interface RestorePreview {
  changes: RowChange[];
  tables: TablePreview[];
}

const same = (a: KeptRow, b: KeptRow) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (row: KeptRow) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether somebody changed a row after it was made; one that doesn't say counts as changed. */
const wasEdited = (row: KeptRow) => row.createdAt === undefined || changedAt(row) > Number(row.createdAt);

/** Marked deleted: gone for the person. */
const isGone = (row: KeptRow) => typeof row.deletedAt === 'number';

/**
 * Saved roles met on two devices have two ids and one key: those of the backup get the ids that they have here, so
 * that a posting stays one.
 */
function withIdsOfHere(here: KeptRows, file: KeptRows): KeptRows {
  const mine = here.get('savedRoles') ?? [];
  const ids = new Set(mine.map(keyOf));
  const idByKey = new Map(mine.map((row) => [row.key, row.id]));
  const renamed = new Map<unknown, unknown>();
  for (const { id, key } of file.get('savedRoles') ?? [])
    if (!ids.has(String(id)) && idByKey.has(key)) renamed.set(id, idByKey.get(key));
  if (renamed.size === 0) return file;
  const taken = new Set(renamed.values());
  const rename = (rows: readonly KeptRow[] = []) =>
    rows
      .filter(({ id }) => !taken.has(id))
      .map((row) => (renamed.has(row.id) ? { ...row, id: renamed.get(row.id) } : row));
  return new Map([
    ...file,
    ['savedRoles', rename(file.get('savedRoles'))],
    ['savedTexts', rename(file.get('savedTexts'))],
  ]);
}

/**
 * What restoring a backup would do. In: the rows here and in the backup, both as they are kept. In a merge the newer
 * of two records counts, the one here where both are of the same instant; a deletion is a change like any other, and
 * a text goes with its saved role.
 */
export function compareBackup(here: KeptRows, backup: KeptRows, way: RestoreWay): RestorePreview {
  const file = way === 'merge' ? withIdsOfHere(here, backup) : backup;
  const changes: RowChange[] = [];
  const tables: TablePreview[] = [];
  const rolesHere = new Set((here.get('savedRoles') ?? []).map(keyOf));
  const rolesTaken = new Set<string>();
  for (const table of keptNames) {
    const preview: TablePreview = { table, added: [], changed: [], conflicting: [], gone: [], unchanged: 0 };
    const mine = new Map((here.get(table) ?? []).map((row) => [keyOf(row), row]));
    for (const row of file.get(table) ?? []) {
      const key = keyOf(row);
      const old = mine.get(key);
      mine.delete(key);
      const take = () => {
        changes.push({ table, key, row });
        if (table === 'savedRoles') rolesTaken.add(key);
      };
      const name = isGone(row) ? `${nameOf(table, row)} (removed there)` : nameOf(table, row);
      if (old && same(old, row)) preview.unchanged++;
      else if (way === 'replace') {
        take();
        (old ? preview.changed : preview.added).push(name);
      } else if (table === 'savedTexts') {
        if (old ? rolesTaken.has(key) : rolesTaken.has(key) || rolesHere.has(key)) take();
      } else if (!old) {
        take();
        if (!isGone(row)) preview.added.push(name);
      } else {
        const stays = changedAt(old) >= changedAt(row);
        if (!stays) take();
        if (wasEdited(old) && wasEdited(row)) preview.conflicting.push({ name, stays });
        else if (stays) preview.unchanged++;
        else preview.changed.push(name);
      }
    }
    if (way === 'replace')
      for (const [key, row] of mine) {
        changes.push({ table, key, row: null });
        if (!isGone(row)) preview.gone.push(nameOf(table, row));
      }
    tables.push(preview);
  }
  return { changes, tables: tables.filter(({ table }) => table !== 'savedTexts') };
}
