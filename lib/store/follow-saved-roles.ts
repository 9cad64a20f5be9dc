import { liveQuery } from 'dexie';
import type { FitNote, SavedRole, SavedRow } from '../portfolio/schema';
import type { RoleFits } from '../portfolio/score-columns';
import { db } from './db';
import { fitNowOf, noFits, readFits } from './role-fits';

/** So many of the newest are there at once. */
const FIRST = 100;
/** The rest comes in slices of so many, so that nothing else has to wait. */
const SLICE = 400;

/** The saved roles as far as they were read. */
export interface Following {
  /** Living ones, newest first; a role that didn't change is the same object as before. */
  roles: readonly SavedRole[];
  /** All of them are there. */
  whole: boolean;
}

/** Lets whatever waits (a key, a frame) go first. */
const pause = () => new Promise((next) => setTimeout(next));

/** The rows read so far, each with its score of today; a role is the same object until something of it changes. */
class Collection {
  readonly #roles = new Map<string, SavedRole>();
  #fits: RoleFits = noFits;

  /** Takes rows in; one that was read before a change and arrives after it is left out. */
  take(rows: readonly (SavedRow | undefined)[]): void {
    for (const row of rows) {
      const known = row && this.#roles.get(row.id);
      if (row && (!known || known.updatedAt <= row.updatedAt))
        this.#roles.set(row.id, { ...row, fitNow: fitNowOf(this.#fits, row) });
    }
  }

  /** Takes newer scores in; answers whether one differs. */
  score(fits: RoleFits): boolean {
    this.#fits = fits;
    let moved = false;
    for (const role of this.#roles.values()) {
      const fitNow = fitNowOf(fits, role);
      if (isSame(fitNow, role.fitNow)) continue;
      this.#roles.set(role.id, { ...role, fitNow });
      moved = true;
    }
    return moved;
  }

  isKnown({ id, updatedAt }: SavedRow): boolean {
    return this.#roles.get(id)?.updatedAt === updatedAt;
  }

  get size(): number {
    return this.#roles.size;
  }

  living(): SavedRole[] {
    const living = [...this.#roles.values()].filter(({ deletedAt }) => deletedAt === null);
    return living.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
  }
}

const isSame = (a: FitNote, b: FitNote) =>
  a.fit === b.fit &&
  a.direction === b.direction &&
  a.growth === b.growth &&
  a.reach === b.reach &&
  a.kind === b.kind;

/**
 * Reads the saved roles, the newest at once and the rest in slices, and goes on with what changes in any window, found by
 * its `updatedAt` instead of by reading everything again; scores by their one row.
 * In: told at each step; told of a failure. Out: stops it.
 */
export function followSavedRoles(tell: (so: Following) => void, fail: (error: unknown) => void): () => void {
  const collection = new Collection();
  const subscriptions: { unsubscribe(): void }[] = [];
  let whole = false;
  let stopped = false;
  let told = 0;
  const report = () => {
    told = collection.size;
    if (!stopped) tell({ roles: collection.living(), whole });
  };
  const follow = <Read>(query: () => Promise<Read>, next: (read: Read) => void) => {
    if (!stopped) subscriptions.push(liveQuery(query).subscribe({ next, error: fail }));
  };
  const start = async () => {
    const [newest, fits] = await Promise.all([db.savedRoles.orderBy('updatedAt').last(), readFits()]);
    collection.score(fits);
    const latest = await db.savedRoles.orderBy('createdAt').reverse().limit(FIRST).toArray();
    collection.take(latest);
    whole = latest.length < FIRST;
    report();
    // once more what was written within the same millisecond
    let since = (newest?.updatedAt ?? 1) - 1;
    const catchUp = async (changed: readonly string[]) => {
      for (let from = 0; from < changed.length && !stopped; from += SLICE) {
        if (from) await pause();
        const rows = await db.savedRoles.bulkGet(changed.slice(from, from + SLICE));
        const fresh = rows.filter((row) => row && !collection.isKnown(row));
        collection.take(fresh);
        since = fresh.reduce((latest, row) => Math.max(latest, (row?.updatedAt ?? 1) - 1), since);
        if (fresh.length) report();
      }
    };
    follow(
      () => db.savedRoles.where('updatedAt').above(since).primaryKeys(),
      (changed) => void catchUp(changed).catch(fail),
    );
    follow(readFits, (read) => {
      if (collection.score(read)) report();
    });
    for (let last = ''; !whole && !stopped; ) {
      await pause();
      const slice = await db.savedRoles.where('id').above(last).limit(SLICE).toArray();
      collection.take(slice);
      last = slice.at(-1)?.id ?? last;
      whole = slice.length < SLICE;
      // each step is twice the one before: to draw and sort all at each slice would take most of the time
      if (whole || collection.size >= 2 * told) report();
    }
  };
  start().catch(fail);
  return () => {
    stopped = true;
    for (const one of subscriptions) one.unsubscribe();
  };
}
