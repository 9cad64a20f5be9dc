import type { Table } from 'dexie';
import { db, type JournalEntry } from './db';

/** How many changes can be taken back; the oldest go first. */
const JOURNAL_BOUND = 500;
/** Keystrokes in one field within this many milliseconds are one change. */
const ONE_EDIT = 10 * 60_000;
const windowId = crypto.randomUUID();

interface Row {
  id: string;
  updatedAt: number;
}

/**
 * Notes a change of one record so that it can be taken back; call it inside the transaction that makes it.
 * A run of edits of the same fields by the same window is one entry, so a sentence is one undo, not fifty;
 * when another window wrote in between, its text is kept by an entry of its own.
 */
export async function note(entry: Omit<JournalEntry, 'id' | 'at' | 'windowId'>, now: number): Promise<void> {
  const last = await db.journal.where({ table: entry.table, recordId: entry.recordId }).last();
  const fields = Object.keys(entry.after);
  const continues =
    last?.before != null &&
    entry.before !== null &&
    last.windowId === windowId &&
    last.label === entry.label &&
    now - last.at < ONE_EDIT &&
    Object.keys(last.after).join() === fields.join() &&
    fields.every((field) => JSON.stringify(last.after[field]) === JSON.stringify(entry.before?.[field]));
  if (continues) {
    await db.journal.put({ ...last, at: now, after: entry.after });
    return;
  }
  const id = await db.journal.add({ ...entry, at: now, windowId });
  if (id % 50 === 0)
    await db.journal
      .where('id')
      .belowOrEqual(id - JOURNAL_BOUND)
      .delete();
}

/** The newest changes, latest first, for an undo list. */
export function recentChanges(limit = 20): Promise<JournalEntry[]> {
  return db.journal.orderBy('id').reverse().limit(limit).toArray();
}

/** The newest change of one record, to be taken back; undefined when it is gone. */
export async function lastChange(table: string, recordId: string): Promise<number | undefined> {
  return (await db.journal.where({ table, recordId }).last())?.id;
}

/**
 * Takes one change back: the fields get their former values, a record that was new is marked deleted.
 * The entry is used up.
 * @returns false when it was gone already.
 */
export function takeBack(entryId: number, now = Date.now()): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const entry = await db.journal.get(entryId);
    if (!entry) return false;
    const table: Table<Row, string> = db.table(entry.table);
    const former: Record<string, unknown> = { ...(entry.before ?? { deletedAt: now }), updatedAt: now };
    await table.update(entry.recordId, former);
    await db.journal.delete(entryId);
    await bumpRevision();
    return true;
  });
}

/** Counts the plan's revision up; everything scored against an older one is out of date. */
export async function bumpRevision(): Promise<void> {
  const counter = await db.counters.get('plan');
  await db.counters.put({ id: 'plan', revision: (counter?.revision ?? 0) + 1 });
}

/** The plan's revision: grows with every change of plan or settings. */
export async function planRevision(): Promise<number> {
  return (await db.counters.get('plan'))?.revision ?? 0;
}
