import { db } from './db';
import { bumpRevision, planRevision } from './journal';

/**
 * Makes all scores out of date when they were made with another version of the arithmetic. In: today's version.
 */
export function heedArithmetic(version: string): Promise<void> {
  return db.transaction('rw', db.counters, async () => {
    const known = await db.counters.get('arithmetic');
    if (known?.id === 'arithmetic' && known.version === version) return;
    await db.counters.put({ id: 'arithmetic', version });
    // before anything was written there is nothing to be out of date
    if ((await planRevision()) > 0) await bumpRevision();
  });
}
