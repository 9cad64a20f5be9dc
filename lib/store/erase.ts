import Dexie from 'dexie';
import { db } from './db';
import { takeJottings } from './jottings';
import { bumpRevision } from './journal';
import { MIGRATING } from './restore';

/**
 * Erases all that is kept in this browser, with what was on its way there and what a restore that was cut off left
 * behind. There is no way back. Only the number of the plan's revision stays: with it whatever was scored before is
 * out of date, in every window.
 */
export async function eraseStore(): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await bumpRevision();
    const count = await db.counters.get('plan');
    for (const table of db.tables) await table.clear();
    if (count) await db.counters.put(count);
  });
  takeJottings();
  for (const name of await Dexie.getDatabaseNames()) if (name.startsWith(MIGRATING)) await Dexie.delete(name);
}
