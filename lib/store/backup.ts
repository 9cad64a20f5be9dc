import Dexie, { type Table } from 'dexie';
import { type DamagedRow, writeBackup } from '../exchange/backup/file';
import {
  fitRow,
  type KeptName,
  type KeptRow,
  type KeptRows,
  keptNames,
  keyOf,
} from '../exchange/backup/kept';
import { db } from './db';

/** Rows read at a time: so much is in memory besides the text that is being made. */
const CHUNK = 500;

async function eachChunk(table: Table, use: (rows: KeptRow[]) => void): Promise<void> {
  let chunk: KeptRow[] = await table.orderBy(':id').limit(CHUNK).toArray();
  while (chunk.length > 0) {
    use(chunk);
    const last = chunk.at(-1)?.[table.schema.primKey.keyPath === 'key' ? 'key' : 'id'];
    if (chunk.length < CHUNK || last === undefined) return;
    chunk = await table.where(':id').above(last).limit(CHUNK).toArray();
  }
}

/**
 * A row as it is kept, why it doesn't fit, or null when it isn't kept: of a posting that was looked at only that it's
 * "not for me".
 */
function kept(name: KeptName, row: KeptRow): ReturnType<typeof fitRow> | null {
  if (name !== 'seen') return fitRow(name, row);
  const { key, at, dismissedAt } = row;
  if (typeof key !== 'string' || typeof at !== 'number' || typeof dismissedAt !== 'number') return null;
  return fitRow(name, { key, at, fit: null, kind: 'off-plan', revision: -1, dismissedAt });
}

/** The rows of one table as a backup keeps them; `onDamaged` is handed those that don't fit. */
async function readKept(
  name: KeptName,
  onRows: (rows: KeptRow[]) => void,
  onDamaged: (row: KeptRow, why: string) => void,
): Promise<void> {
  await eachChunk(db.table(name), (rows) =>
    onRows(
      rows.flatMap((raw) => {
        const one = kept(name, raw);
        if (one && 'why' in one) onDamaged(raw, one.why);
        return one && 'row' in one ? [one.row] : [];
      }),
    ),
  );
}

/** All that a backup keeps, as it is here now; what doesn't fit its table is left out. */
export async function readAllKept(): Promise<KeptRows> {
  const all = new Map<KeptName, KeptRow[]>();
  for (const name of keptNames) {
    const rows: KeptRow[] = [];
    await readKept(
      name,
      (more) => rows.push(...more),
      () => undefined,
    );
    all.set(name, rows);
  }
  return all;
}

/** The tables as JSON, chunk by chunk, and how many rows of how many were read. */
class TableTexts {
  readonly texts: (readonly [name: string, rows: string])[] = [];
  private parts: string[] = [];
  private done = 0;

  constructor(
    private readonly rows: number,
    private readonly onProgress: (share: number) => void,
  ) {}

  add(rows: readonly object[]): void {
    for (const row of rows) this.parts.push(JSON.stringify(row));
    this.done += rows.length;
    this.onProgress(Math.min(1, this.done / Math.max(1, this.rows)));
  }

  close(name: string): void {
    this.texts.push([name, `[${this.parts.join()}]`]);
    this.parts = [];
  }
}

/**
 * The text of a backup of everything that is kept, as it is at one moment. A record that doesn't fit its schema goes
 * in as it is, set apart. `onProgress` hears the share that is read, 0 to 1.
 */
export async function makeBackup(
  onProgress: (share: number) => void = () => undefined,
  now = Date.now(),
): Promise<string> {
  const damaged: DamagedRow[] = [];
  const made = await db.transaction('r', db.tables, async () => {
    let count = 0;
    for (const name of keptNames) count += await db.table(name).count();
    const texts = new TableTexts(count, onProgress);
    for (const name of keptNames) {
      await readKept(
        name,
        (rows) => texts.add(rows),
        (row, why) => damaged.push({ at: now, table: name, key: keyOf(row), row, why }),
      );
      texts.close(name);
    }
    for (const { id: _, ...one } of await db.damaged.toArray()) damaged.push(one);
    return texts.texts;
  });
  return writeBackup({ schema: db.verno, madeAt: now }, made, damaged);
}

/** Notes that a backup has reached the person, for the reminder. */
export async function noteBackup(now = Date.now()): Promise<void> {
  await db.counters.put({ id: 'backup', at: now });
}

/**
 * The text of a backup of a database that a newer Waymark wrote: every table as it is, for that Waymark to restore.
 * @throws when there is no database.
 */
export async function makeBackupOfNewer(now = Date.now()): Promise<string> {
  // opened without a version, it is taken as it is; nothing is written
  const newer = await new Dexie(db.name).open();
  try {
    const texts = new TableTexts(0, () => undefined);
    for (const table of newer.tables) {
      if (['journal', 'drafts', 'overwritten'].includes(table.name)) continue;
      await eachChunk(table, (rows) => texts.add(rows));
      texts.close(table.name);
    }
    return await writeBackup({ schema: Math.floor(newer.verno), madeAt: now }, texts.texts, []);
  } finally {
    newer.close();
  }
}

/** When the last backup was made (milliseconds since 1970; null: never) and how many records were changed since. */
export async function changesSinceBackup(): Promise<{ at: number | null; changes: number }> {
  const counter = await db.counters.get('backup');
  const at = counter?.id === 'backup' ? counter.at : null;
  const since = at ?? 0;
  let changes = await db.savedRoles.where('updatedAt').above(since).count();
  for (const table of [db.profile, ...Object.values(db.lists)])
    changes += await table.filter(({ updatedAt }) => updatedAt > since).count();
  return { at, changes };
}
