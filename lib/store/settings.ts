import { defaultSettings, type Settings, settingsSchema } from '../plan/settings';
import { db } from './db';
import { bumpRevision } from './journal';

/** The settings, as delivered where nothing was changed. */
export async function readSettings(): Promise<Settings> {
  return (await db.settings.get('settings')) ?? defaultSettings;
}

/**
 * Changes some settings and leaves the others alone.
 * @throws ZodError when a value is out of its range.
 */
export function editSettings(changes: Partial<Settings>, now = Date.now()): Promise<void> {
  return db.transaction('rw', [db.settings, db.counters], async () => {
    await db.settings.put(settingsSchema.parse({ ...(await readSettings()), ...changes, updatedAt: now }));
    // only what a score depends on makes the scores out of date
    if (changes.weights || changes.paused !== undefined) await bumpRevision();
  });
}
