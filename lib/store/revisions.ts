import { today } from '../plan/day';
import {
  FITS_BOUND,
  type Revision,
  type RevisionReason,
  revisionSchema,
  thinned,
  wholePlanSchema,
} from '../plan/revision';
import { type Plan, type PlanListName, planListNames, planLists } from '../plan/schema';
import { db, planTables, type RecordChange } from './db';
import { bumpRevision, note, planRevision } from './journal';
import { readPlan } from './plan';
import { latestSavedRoles } from './saved-roles';

/** The day on which a plan last changed. */
function lastChangeOf({ profile, ...lists }: Plan): string {
  const times = Object.values(lists).flatMap((rows) => rows.map(({ updatedAt }) => updatedAt));
  return today(new Date(times.reduce((last, at) => Math.max(last, at), profile.updatedAt)));
}

async function fitsNow(): Promise<Revision['fits']> {
  const newest = await latestSavedRoles(FITS_BOUND);
  return Object.fromEntries(newest.map(({ id, fitNow }) => [id, fitNow.fit]));
}

/**
 * Keeps the plan as it stands, and lets go of what the bound leaves no room for.
 * @returns the revision's id; null where there is no plan yet.
 */
export async function keepRevision(reason: RevisionReason, now = Date.now()): Promise<string | null> {
  const [plan, fits, revision] = await Promise.all([readPlan(), fitsNow(), planRevision()]);
  if (!plan.profile.createdAt) return null;
  const id = crypto.randomUUID();
  const kept = revisionSchema.safeParse({ id, at: now, day: lastChangeOf(plan), reason, plan, fits });
  // a plan that is damaged is the repair's affair, and no earlier state to go back to
  if (!kept.success) return null;
  await db.transaction('rw', db.revisions, db.counters, async () => {
    await db.revisions.add(kept.data);
    await db.counters.put({ id: 'kept', revision, day: today(new Date(now)) });
    await db.revisions.bulkDelete(thinned(await readRevisions(), now));
  });
  return id;
}

/** Keeps the plan when it changed since the last time, at most once a day; cheap when there is nothing to do. */
export async function keepDaily(now = Date.now()): Promise<void> {
  const [kept, revision] = await Promise.all([db.counters.get('kept'), planRevision()]);
  if (kept?.id === 'kept' && (kept.revision === revision || kept.day === today(new Date(now)))) return;
  await keepRevision('day', now);
}

const headSchema = revisionSchema.pick({ id: true, at: true, reason: true, day: true });

/** A revision as a list shows it: all but the plan and the fits, which are large. */
export type RevisionHead = Pick<Revision, 'id' | 'at' | 'reason' | 'day'>;

/** The kept revisions, newest first; nothing large is read. */
export async function readRevisions(): Promise<RevisionHead[]> {
  const inOrder = db.revisions.orderBy('[at+reason+day]').reverse();
  const [ids, keys] = await Promise.all([inOrder.primaryKeys(), inOrder.keys()]);
  return keys.flatMap((key, i) => {
    const [at, reason, day] = Array.isArray(key) ? key : [];
    const { data } = headSchema.safeParse({ id: ids[i], at, reason, day });
    return data ? [data] : [];
  });
}

/** A whole revision; undefined when it is gone. */
export function readRevision(id: string): Promise<Revision | undefined> {
  return db.revisions.get(id);
}

const withoutTime = (row: object) => {
  const { updatedAt: _, ...rest }: { updatedAt?: number } = { ...row };
  return JSON.stringify(rest);
};

/** Makes one list what it was, and answers what that changed. */
async function restoreList(
  list: PlanListName,
  rows: readonly { id: string }[],
  now: number,
): Promise<RecordChange[]> {
  const table = db.table<{ id: string; deletedAt: number | null; updatedAt: number }>(list);
  const there = new Map((await table.toArray()).map((row) => [row.id, row]));
  const changes: RecordChange[] = [];
  for (const row of rows) {
    const before = there.get(row.id) ?? null;
    there.delete(row.id);
    if (before && withoutTime(before) === withoutTime(row)) continue;
    const after = { ...row, updatedAt: now };
    await table.put(planLists[list].parse(after));
    changes.push({ table: list, recordId: row.id, before: before && { ...before }, after });
  }
  for (const { id, deletedAt } of there.values()) {
    if (deletedAt !== null) continue;
    await table.update(id, { deletedAt: now, updatedAt: now });
    changes.push({ table: list, recordId: id, before: { deletedAt: null }, after: { deletedAt: now } });
  }
  return changes;
}

/**
 * Puts the plan back to what it was in a revision; saved roles stay as they are. What stood there is kept as a
 * revision of its own, and the whole is one change that can be taken back.
 * @returns the change; null when the revision is gone.
 * @throws ZodError when the revision doesn't fit today's schema; nothing was written then.
 */
export async function restoreRevision(id: string, label: string, now = Date.now()): Promise<number | null> {
  const revision = await db.revisions.get(id);
  if (!revision) return null;
  const { profile, ...lists } = wholePlanSchema.parse(revision.plan);
  await keepRevision('restore', now);
  return db.transaction('rw', planTables(), async () => {
    const before = await db.profile.get(profile.id);
    const after = { ...profile, updatedAt: now };
    await db.profile.put(after);
    const others: RecordChange[] = [];
    for (const list of planListNames) others.push(...(await restoreList(list, lists[list], now)));
    await note(
      { table: 'profile', recordId: profile.id, before: before ?? { ...profile }, after, label, others },
      now,
    );
    await bumpRevision();
    return (await db.journal.orderBy('id').last())?.id ?? null;
  });
}
