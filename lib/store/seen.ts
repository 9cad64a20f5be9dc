import type { Fit } from '../fit/fit';
import { db, type Seen } from './db';

/** How many postings are remembered as looked at; the oldest go first. */
const SEEN_BOUND = 5000;

/** What is remembered of these postings, in their order. */
export function readSeen(keys: string[]): Promise<(Seen | undefined)[]> {
  return db.seen.bulkGet(keys);
}

/** Remembers that a posting was read in full and what it scored: numbers only. */
export function rememberSeen(key: string, fit: Fit, revision: number, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.seen, async () => {
    const before = await db.seen.get(key);
    const seen: Seen = {
      key,
      at: now,
      fit: fit.fit,
      kind: fit.kind,
      revision,
      dismissedAt: before?.dismissedAt ?? null,
    };
    await db.seen.put(seen);
    if (before) return;
    const surplus = (await db.seen.count()) - SEEN_BOUND;
    if (surplus > 0) await db.seen.orderBy('at').limit(surplus).delete();
  });
}

/** Marks a posting "not for me", or takes that back. */
export function setDismissed(key: string, dismissed: boolean, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.seen, async () => {
    const before = await db.seen.get(key);
    const unread: Seen = { key, at: now, fit: null, kind: 'off-plan', revision: -1, dismissedAt: null };
    await db.seen.put({ ...(before ?? unread), dismissedAt: dismissed ? now : null });
  });
}

/** Forgets every posting that was looked at; saved roles stay. */
export async function eraseSeen(): Promise<void> {
  await db.seen.clear();
}
