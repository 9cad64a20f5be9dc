import type { KeptName, KeptRow } from '../exchange/backup/kept';
import { db } from './db';
import { bumpRevision } from './journal';

/** A row to be written over, or taken away (null). */
interface Writing {
  table: KeptName;
  key: string;
  row: KeptRow | null;
}

/**
 * Writes many rows at once so that all of it can be taken back; the way back of the last time is given up for it.
 * To be called inside a transaction over all tables.
 */
export async function overwrite(writings: readonly Writing[], label: string, now: number): Promise<void> {
  await db.overwritten.clear();
  for (const table of new Set(writings.map((one) => one.table))) {
    const here = writings.filter((one) => one.table === table);
    const keys = here.map(({ key }) => key);
    const former: (object | undefined)[] = await db.table(table).bulkGet(keys);
    await db.overwritten.bulkAdd(keys.map((key, i) => ({ table, key, before: former[i] ?? null })));
    await db.table(table).bulkDelete(here.filter(({ row }) => row === null).map(({ key }) => key));
    await db.table(table).bulkPut(here.flatMap(({ row }) => row ?? []));
  }
  await db.counters.put({ id: 'overwritten', at: now, label });
  await bumpRevision();
}

/** The last restore or repair that can be taken back; null when there is none. */
export async function lastOverwriting(): Promise<{ at: number; label: string } | null> {
  const counter = await db.counters.get('overwritten');
  return counter?.id === 'overwritten' ? counter : null;
}

/**
 * Takes the last restore or repair back: every row it wrote is as it was before, records changed since stay as they
 * are now.
 * @returns how many were changed since.
 */
export function takeOverwritingBack(): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const last = await lastOverwriting();
    if (!last) return 0;
    let stayed = 0;
    const all = await db.overwritten.toArray();
    for (const table of new Set(all.map((one) => one.table))) {
      const here = all.filter((one) => one.table === table);
      const rows = await db.table<{ updatedAt?: number }>(table).bulkGet(here.map(({ key }) => key));
      const untouched = here.filter((_, i) => (rows[i]?.updatedAt ?? 0) <= last.at);
      stayed += here.length - untouched.length;
      await db.table(table).bulkPut(untouched.flatMap(({ before }) => before ?? []));
      await db.table(table).bulkDelete(untouched.filter(({ before }) => !before).map(({ key }) => key));
    }
    await db.overwritten.clear();
    await db.counters.delete('overwritten');
    await bumpRevision();
    return stayed;
  });
}
