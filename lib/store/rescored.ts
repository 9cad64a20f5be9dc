import { liveQuery } from 'dexie';
import type { Moves, ScoredPlan } from '../portfolio/moved';
import { noteAt, type RoleFits, type ScoreColumns, setNote, withMore } from '../portfolio/score-columns';
import { db } from './db';
import { planRevision } from './journal';
import { placeOf, readFits } from './role-fits';

/** Today's scores and, when the plan changed since the person last looked, those of before, with the plans of both. */
export interface Scored {
  now: RoleFits;
  plan: ScoredPlan | null;
  before: RoleFits | null;
  planBefore: ScoredPlan | null;
}

/** Reads what was scored last. */
export async function readScored(): Promise<Scored> {
  return db.transaction('r', [db.roleFits, db.scoredPlans], async () => {
    const planOf = async (id: 'now' | 'before') => {
      const found = await db.scoredPlans.get(id);
      return found?.id === 'now' || found?.id === 'before'
        ? { plan: found.plan, weights: found.weights }
        : null;
    };
    return {
      now: await readFits(),
      plan: await planOf('now'),
      before: (await db.roleFits.get('before')) ?? null,
      planBefore: await planOf('before'),
    };
  });
}

/** Whether all saved roles were scored against the plan as it is. */
export function isUpToDate(): Promise<boolean> {
  return db.transaction('r', [db.roleFits, db.counters, db.textChanges, db.savedRoles], async () => {
    const fits = await readFits();
    const [revision, changes, roles] = await Promise.all([
      planRevision(),
      db.textChanges.count(),
      db.savedRoles.count(),
    ]);
    return roles === 0 || (fits.revision === revision && changes === 0 && fits.ids.length >= roles);
  });
}

/** Tells whether all saved roles are scored against the plan as it is, now and after each change in any window. Out: stops it. */
export function followUpToDate(
  tell: (upToDate: boolean) => void,
  fail: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(isUpToDate).subscribe({ next: tell, error: fail });
  return () => subscription.unsubscribe();
}

/** New scores of all saved roles: against which plan, and which of them were read anew for it. */
export interface Rescored {
  revision: number;
  plan: ScoredPlan;
  scores: ScoreColumns;
  read: ReadonlySet<string>;
}

/**
 * Puts new scores in the place of the old, all or none; what they were when the person last looked is kept. Roles that
 * were saved or read anew meanwhile keep their newer score.
 * @returns false, and nothing was done, when the plan changed meanwhile.
 */
export function putRescored({ revision, plan, scores, read }: Rescored): Promise<boolean> {
  const tables = [db.roleFits, db.scoredPlans, db.counters, db.textChanges];
  return db.transaction('rw', tables, async () => {
    if ((await planRevision()) !== revision) return false;
    const old = await readScored();
    const changed = new Set(await db.textChanges.toCollection().primaryKeys());
    const newer = old.now.ids.filter((id) => changed.has(id));
    const strange = newer.filter((id) => placeOf(scores, id) === undefined);
    const all = withMore(scores, strange);
    for (const id of newer) {
      const [from, to] = [placeOf(old.now, id), placeOf(all, id)];
      if (from !== undefined && to !== undefined) setNote(all, to, noteAt(old.now, from));
    }
    const movable = old.plan !== null && old.now.revision >= 0 && old.now.revision < revision;
    const before = old.before ?? (movable ? old.now : null);
    if (before) {
      // another text isn't the plan's doing
      for (const id of [...read, ...newer]) {
        const [from, to] = [placeOf(all, id), placeOf(before, id)];
        if (from !== undefined && to !== undefined) setNote(before, to, noteAt(all, from));
      }
      await db.roleFits.put({ ...before, id: 'before' });
      const planBefore = old.planBefore ?? old.plan;
      if (planBefore) await db.scoredPlans.put({ id: 'before', ...planBefore });
    }
    await db.roleFits.put({ id: 'now', revision, ...all });
    await db.scoredPlans.put({ id: 'now', ...plan });
    return true;
  });
}

/** Keeps what moved, unless the plan changed meanwhile or the person has just seen it. */
export function putMoves(moves: Moves, revision: number): Promise<void> {
  return db.transaction('rw', [db.roleFits, db.scoredPlans, db.counters], async () => {
    if ((await planRevision()) !== revision || !(await db.roleFits.get('before'))) return;
    if (moves.risen.length + moves.fallen.length) await db.scoredPlans.put({ id: 'moves', ...moves });
    else await db.scoredPlans.delete('moves');
  });
}
