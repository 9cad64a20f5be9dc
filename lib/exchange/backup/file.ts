import { z } from 'zod';
import { fitRow, type KeptName, type KeptRow, type KeptRows, keptNames, keyOf, kindNames } from './kept';

/** Counted up when the file's own layout changes; the rows' layout is the database's version. */
const FORMAT = 1;
/** The largest file that is looked at, in bytes: four times what 10,000 saved roles need. */
export const BACKUP_BOUND = 200_000_000;
/** Most records set aside as damaged that a file carries. */
const DAMAGED_BOUND = 1000;

/** So many rows are written or checked, and so many objects looked at, before others have their turn. */
const ROWS = 200;
const OBJECTS = 5000;
const othersTurn = () => new Promise((next) => setTimeout(next));

const START = '{"waymark":"backup"';

/** Why a file isn't taken, as a sentence for the person. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
}

const damagedSchema = z.object({
  at: z.number(),
  table: z.string().max(60),
  key: z.string().max(600),
  row: z.unknown(),
  why: z.string().max(2000),
});
/** A record that didn't fit its table when the backup was made: kept as it was. */
export type DamagedRow = z.infer<typeof damagedSchema>;

/** Only that it is an object: its table looks at the rest, and copying each of 20,000 rows takes seconds. */
const rowSchema = z.custom<Record<string, unknown>>(
  (row) => typeof row === 'object' && row !== null && !Array.isArray(row),
);

const fileSchema = z.object({
  waymark: z.literal('backup'),
  format: z.number().int().positive(),
  schema: z.number().int().positive(),
  madeAt: z.number().int().nonnegative(),
  checksum: z.string().length(64),
  tables: z.record(z.string().max(60), z.array(rowSchema)),
  damaged: z.array(damagedSchema).max(DAMAGED_BOUND),
});

/** A backup whose file is whole; its rows are those of the database version `schema`. */
export interface BackupFile {
  schema: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  tables: Record<string, Record<string, unknown>[]>;
  damaged: DamagedRow[];
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const summed = (schema: number, madeAt: number, tables: string, damaged: string) =>
  sha256(`[${schema},${madeAt},${tables},${damaged}]`);

/**
 * The text of a backup file.
 * @param tables the rows of each table as JSON, so that a large one never stands twice in memory.
 */
export async function writeBackup(
  head: Pick<BackupFile, 'schema' | 'madeAt'>,
  tables: readonly (readonly [name: string, rows: string])[],
  damaged: readonly DamagedRow[],
): Promise<string> {
  const { schema, madeAt } = head;
  const rows = `{${tables.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join()}}`;
  const aside = JSON.stringify(damaged.slice(0, DAMAGED_BOUND));
  const checksum = await summed(schema, madeAt, rows, aside);
  return `${START},"format":${FORMAT},"schema":${schema},"madeAt":${madeAt},"checksum":"${checksum}","tables":${rows},"damaged":${aside}}\n`;
}

const NOT_WHOLE =
  'This backup isn’t whole: a part of it is missing or isn’t what it should be. Take another copy.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupRefused(
      text.startsWith(START)
        ? 'This backup is cut short or was changed: it can’t be read to its end. Copy the file again from where you keep it, or take an older one.'
        : 'This isn’t a Waymark backup. Look for a file called “waymark-backup” with a date.',
    );
  }
}

/** A backup's data lies nowhere near as deep; beyond some thousands nothing that walks through it would come back. */
const DEEPEST = 100;

/**
 * Whether a key that stands for an object's own nature is among the data; no backup has one.
 * @throws BackupRefused when the data lies deeper than that of any backup.
 */
async function hasProtoKey(data: unknown): Promise<boolean> {
  const ahead = [{ value: data, depth: 0 }];
  for (let looked = 0, next = ahead.pop(); next; looked++, next = ahead.pop()) {
    if (looked % OBJECTS === 0) await othersTurn();
    const { value, depth } = next;
    if (depth > DEEPEST) throw new BackupRefused(NOT_WHOLE);
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) return true;
    for (const part of Object.values(value))
      if (typeof part === 'object') ahead.push({ value: part, depth: depth + 1 });
  }
  return false;
}

/** The tables as `JSON.stringify` writes them, some rows at a time. */
async function written(tables: BackupFile['tables']): Promise<string> {
  const texts: string[] = [];
  for (const [name, rows] of Object.entries(tables)) {
    const parts: string[] = [];
    for (let from = 0; from < rows.length; from += ROWS) {
      await othersTurn();
      parts.push(JSON.stringify(rows.slice(from, from + ROWS)).slice(1, -1));
    }
    texts.push(`${JSON.stringify(name)}:[${parts.join()}]`);
  }
  return `{${texts.join()}}`;
}

/**
 * Reads a backup file and checks that it is whole and as it was written. In: its text and the newest database version
 * that is known here.
 * @throws BackupRefused with a sentence that says why, and what to do.
 */
export async function readBackup(text: string, newestSchema: number): Promise<BackupFile> {
  const raw = parsed(text);
  const head = z
    .object({ waymark: z.literal('backup'), format: z.number(), schema: z.number() })
    .safeParse(raw);
  if (!head.success)
    throw new BackupRefused(
      'This isn’t a Waymark backup. Look for a file called “waymark-backup” with a date.',
    );
  if (head.data.format > FORMAT || head.data.schema > newestSchema)
    throw new BackupRefused(
      'This backup was made by a newer Waymark. Update the extension, then restore it.',
    );
  // asked before the schema, which drops such a key in silence
  if (await hasProtoKey(raw))
    throw new BackupRefused(
      'This file holds a “__proto__” key, which no backup has: somebody made it up. Take another copy.',
    );
  const file = fileSchema.safeParse(raw);
  if (!file.success) throw new BackupRefused(NOT_WHOLE);
  const { schema, madeAt, checksum, tables, damaged } = file.data;
  const stands = await summed(schema, madeAt, await written(tables), JSON.stringify(damaged));
  if (stands !== checksum)
    throw new BackupRefused(
      'This backup was changed after it was written, or damaged on the way: its checksum doesn’t fit. Take another copy.',
    );
  return { schema, madeAt, tables, damaged };
}

/**
 * The rows of a backup, each checked against its table; tables that aren't known here are left out, missing ones are
 * empty. In: rows of the newest database version.
 * @throws BackupRefused when one doesn't fit or stands there twice.
 */
export async function fitBackup(tables: BackupFile['tables']): Promise<KeptRows> {
  const all = new Map<KeptName, KeptRow[]>();
  for (const table of keptNames) {
    const keys = new Set<string>();
    const fit: KeptRow[] = [];
    for (const raw of tables[table] ?? []) {
      if (fit.length % ROWS === 0) await othersTurn();
      const fitted = fitRow(table, raw);
      const where = `“${kindNames[table]}”, number ${fit.length + 1}`;
      if ('why' in fitted)
        throw new BackupRefused(`An entry of this backup can’t be read: ${where} (${fitted.why}).`);
      const key = keyOf(fitted.row);
      if (keys.has(key)) throw new BackupRefused(`An entry of this backup stands there twice: ${where}.`);
      keys.add(key);
      fit.push(fitted.row);
    }
    all.set(table, fit);
  }
  return all;
}
