import type { IndexableType } from 'dexie';
import { fitRow, type KeptName, type KeptRow, keptNames, keyOf } from '../exchange/backup/kept';
import { emptyProfile, newEntry } from '../plan/create';
import { isPlanList } from '../plan/schema';
import { defaultSettings } from '../plan/settings';
import { type Damaged, db } from './db';
import { bumpRevision } from './journal';

/** Most records set aside; what is damaged beyond stays where it is and isn't read. */
const DAMAGED_BOUND = 1000;
/** Rows looked at in one go. */
const CHUNK = 300;

/** What is remembered of pages looked at comes back by itself, and a text is any text. */
const checked = keptNames.filter((name) => name !== 'seen' && name !== 'savedTexts');

/** A record that doesn't fit its table's schema. */
export interface Misfit {
  table: KeptName;
  /** Its key as the database has it, which may be damaged too. */
  key: IndexableType;
  row: KeptRow;
  why: string;
}

/** The records that don't fit their tables' schemas, and why. */
export async function findDamaged(): Promise<Misfit[]> {
  const found: Misfit[] = [];
  for (const table of checked) {
    const keys = await db.table(table).toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += CHUNK) {
      const slice = keys.slice(at, at + CHUNK);
      const rows = await db.table<KeptRow>(table).bulkGet(slice);
      rows.forEach((row, i) => {
        const fitted = row && fitRow(table, row);
        if (row && fitted && 'why' in fitted)
          found.push({ table, key: slice[i] ?? keyOf(row), row, why: fitted.why });
      });
    }
  }
  return found;
}

/**
 * Sets aside what doesn't fit its schema, so that nothing trips over it.
 * @returns how many records were set aside.
 */
export async function setAsideDamaged(now = Date.now()): Promise<number> {
  const found = await findDamaged();
  if (found.length === 0) return 0;
  return db.transaction('rw', db.tables, async () => {
    const room = DAMAGED_BOUND - (await db.damaged.count());
    const aside = found.slice(0, Math.max(0, room));
    for (const { table, key, row, why } of aside) {
      await db.damaged.add({ at: now, table, key: keyOf(row), row, why });
      await db.table(table).delete(key);
    }
    if (aside.length > 0) await bumpRevision();
    return aside.length;
  });
}

/** What was set aside, the latest first. */
export function readDamaged(): Promise<Damaged[]> {
  return db.damaged.orderBy(':id').reverse().toArray();
}

const isKept = (table: string): table is KeptName => keptNames.some((name) => name === table);

/** A record of that table with nothing filled in; undefined where there is none such. */
function blankOf(table: KeptName, now: number): KeptRow | undefined {
  if (table === 'profile') return { ...emptyProfile(now) };
  if (table === 'settings') return { ...defaultSettings };
  return isPlanList(table) ? { ...newEntry(table, {}, now, now) } : undefined;
}

/** A damaged record with as much of it as fits: fields that don't are as in a new one. Undefined: nothing helps. */
function mended({ table, row }: Damaged, now: number): { table: KeptName; row: KeptRow } | undefined {
  if (!isKept(table) || typeof row !== 'object' || row === null) return undefined;
  const blank = blankOf(table, now) ?? {};
  let kept: KeptRow = { ...blank, ...row };
  // one field at a time, each at most once
  for (let tries = Object.keys(blank).length; tries >= 0; tries--) {
    const fitted = fitRow(table, kept);
    if ('row' in fitted) return { table, row: fitted.row };
    const [field = ''] = fitted.why.split(/[.:]/);
    if (!(field in blank)) return undefined;
    kept = { ...kept, [field]: blank[field] };
  }
  return undefined;
}

/**
 * Puts a record back that was set aside, with what fits of it; one that is there again under its key stays as it is.
 * @returns whether it is back.
 */
export function putBackDamaged(id: number, now = Date.now()): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const damaged = await db.damaged.get(id);
    const back = damaged && mended(damaged, now);
    if (!back || (await db.table(back.table).get(keyOf(back.row)))) return false;
    await db.table(back.table).put(back.row);
    await db.damaged.delete(id);
    await bumpRevision();
    return true;
  });
}

/** Throws away a record that was set aside; there is no way back. */
export async function forgetDamaged(id: number): Promise<void> {
  await db.damaged.delete(id);
}
