import type { Table } from 'dexie';
import { type Counter, db, type JournalEntry, type RecordChange } from './db';

/** How many changes can be taken back; the oldest go first. */
const JOURNAL_BOUND = 500;
/** Keystrokes in one field within this many milliseconds are one change. */
const ONE_EDIT = 10 * 60_000;
/** Records are taken back so many at a time. */
const SLICE = 500;
/** Tables that no score is made from: changes of theirs leave the plan's revision as it is. */
const UNSCORED: ReadonlySet<string> = new Set(['savedRoles']);
const windowId = crypto.randomUUID();

/** A label begins so when the entry is a change taken back. */
export const TOOK_BACK = 'Took back: ';

interface Row {
  id: string;
  updatedAt: number;
}

/** What a record has in the fields that are about to be changed. */
export function formerOf(row: object, changes: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field in changes));
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
    !last.others &&
    !entry.others &&
    now - last.at < ONE_EDIT &&
    Object.keys(last.after).join() === fields.join() &&
    fields.every((field) => JSON.stringify(last.after[field]) === JSON.stringify(entry.before?.[field]));
  if (continues) {
    await db.journal.put({ ...last, at: now, after: entry.after });
    return;
  }
  await append({ ...entry, at: now, windowId });
}

async function append(entry: JournalEntry): Promise<void> {
  const id = await db.journal.add(entry);
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

/** The fields of one record that were written after an instant (milliseconds since 1970), by any window. */
export async function changedSince(table: string, recordId: string, instant: number): Promise<Set<string>> {
  const entries = await db.journal.where({ table, recordId }).toArray();
  return new Set(entries.filter(({ at }) => at > instant).flatMap(({ after }) => Object.keys(after)));
}

/**
 * Takes one change back: the fields get their former values, a record that was new is marked deleted; records that
 * were changed in the same stroke go back with it.
 * The entry is used up; one for the way back takes its place and holds what stood there, also what was written
 * after the change.
 * @returns false when the entry or its record was gone already.
 */
export function takeBack(entryId: number, now = Date.now()): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const entry = await db.journal.get(entryId);
    if (!entry) return false;
    await db.journal.delete(entryId);
    const { label, others } = entry;
    const done = await putFormer([entry, ...(others ?? [])], now);
    const [first, ...rest] = done;
    if (!first) return false;
    // an entry of its own, never the continuation of another: that would drop the text in between
    await append({
      ...first,
      ...(rest.length ? { others: rest } : {}),
      label: label.startsWith(TOOK_BACK) ? label.slice(TOOK_BACK.length) : `${TOOK_BACK}${label}`,
      at: now,
      windowId,
    });
    if (done.some(({ table }) => !UNSCORED.has(table))) await bumpRevision();
    return true;
  });
}

/** Gives records their former fields; answers what stood there, for the way back. Records that are gone are left out. */
async function putFormer(changes: readonly RecordChange[], now: number): Promise<RecordChange[]> {
  const done: RecordChange[] = [];
  for (const run of runsOf(changes)) {
    const table: Table<Row, string> = db.table(run[0]?.table ?? '');
    const rows = await table.bulkGet(run.map(({ recordId }) => recordId));
    const former = run.flatMap((change, i) => {
      const row = rows[i];
      if (!row) return [];
      const after: Record<string, unknown> = change.before ?? { deletedAt: now };
      done.push({ table: change.table, recordId: change.recordId, before: formerOf(row, after), after });
      return [{ ...row, ...after, updatedAt: now }];
    });
    await table.bulkPut(former);
  }
  return done;
}

/** Changes that follow each other, of one table and of different records, at most `SLICE`: read and written at once. */
function runsOf(changes: readonly RecordChange[]): RecordChange[][] {
  const runs: RecordChange[][] = [];
  const seen = new Set<string>();
  for (const change of changes) {
    const run = runs.at(-1);
    if (run?.[0]?.table === change.table && run.length < SLICE && !seen.has(change.recordId))
      run.push(change);
    else {
      runs.push([change]);
      seen.clear();
    }
    seen.add(change.recordId);
  }
  return runs;
}

/**
 * Counts the plan's revision up; everything scored against an older one is out of date. Where the count is damaged it
 * goes on from a number that nothing was scored against.
 */
export async function bumpRevision(): Promise<void> {
  const counter = await db.counters.get('plan');
  const isLost = counter !== undefined && revisionOf(counter) === null;
  const last = isLost ? Math.floor(Date.now() / 1000) : await planRevision();
  await db.counters.put({ id: 'plan', revision: last + 1 });
}

/** The plan's revision: grows with every change of plan or settings. */
export async function planRevision(): Promise<number> {
  return revisionOf(await db.counters.get('plan')) ?? 0;
}

/** The revision that a counter holds; null when it is no count. */
export function revisionOf(counter: Counter | undefined): number | null {
  return counter?.id === 'plan' && Number.isSafeInteger(counter.revision) ? counter.revision : null;
}
