import { defaultSettings, type Settings, settingsSchema } from '../plan/settings';
import { db } from './db';
import { bumpRevision } from './journal';

/** The settings, as delivered where nothing was changed or what stands there is damaged. */
export async function readSettings(): Promise<Settings> {
  return settingsSchema.safeParse(await db.settings.get('settings')).data ?? defaultSettings;
}

/**
 * Changes some settings and leaves the others alone. In: the new values, or what makes them of those that stand
 * there now: whoever builds on a former value gives that, so that another window's change isn't written over.
 * @throws ZodError when a value is out of its range.
 */
export function editSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', [db.settings, db.counters], async () => {
    const settings = await readSettings();
    const changes = typeof change === 'function' ? change(settings) : change;
    await db.settings.put(settingsSchema.parse({ ...settings, ...changes, updatedAt: now }));
    // only what a score depends on makes the scores out of date
    if (changes.weights || changes.paused !== undefined) await bumpRevision();
  });
}
