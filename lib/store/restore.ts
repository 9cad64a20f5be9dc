import Dexie from 'dexie';
import { compareBackup, type RestorePreview, type RestoreWay } from '../exchange/backup/compare';
import { type BackupFile, BackupRefused, fitBackup, readBackup } from '../exchange/backup/file';
import type { KeptRows } from '../exchange/backup/kept';
import { readAllKept } from './backup';
import { db, versions, WaymarkDatabase } from './db';
import { forgetEvidence } from './evidence-packs';
import { overwrite } from './overwritten';
import { keepRevision } from './revisions';

/** A backup that may be restored: whole, and of today's schema. */
export interface CheckedBackup {
  madeAt: number;
  rows: KeptRows;
  damaged: BackupFile['damaged'];
}

/** How the databases begin that are made for a moment, to migrate an older backup in. */
export const MIGRATING = 'waymark-restore-';

/** The rows of an older version as the browser would migrate them: through a database made for it. */
async function migrate({ schema, tables }: BackupFile): Promise<BackupFile['tables']> {
  const name = `${MIGRATING}${crypto.randomUUID()}`;
  const old = new Dexie(name);
  try {
    for (let at = 1; at <= schema; at++) old.version(at).stores(versions[at] ?? {});
    await old.open();
    for (const table of old.tables) await table.bulkPut(tables[table.name] ?? []);
    old.close();
    const now = new WaymarkDatabase(name);
    const rows: BackupFile['tables'] = {};
    for (const table of now.tables) rows[table.name] = await table.toArray();
    now.close();
    return rows;
  } catch (error) {
    throw new BackupRefused('This backup is of an older Waymark, and a part of it can’t be read any more.', {
      cause: error,
    });
  } finally {
    old.close();
    await Dexie.delete(name);
  }
}

/**
 * Checks the text of a backup file, all of it; nothing is written to the person's data.
 * @throws BackupRefused with a sentence that says why it isn't taken.
 */
export async function checkBackup(text: string): Promise<CheckedBackup> {
  const file = await readBackup(text, db.verno);
  const tables = file.schema < db.verno ? await migrate(file) : file.tables;
  return { madeAt: file.madeAt, rows: await fitBackup(tables), damaged: file.damaged };
}

/** What restoring a backup would do to what is here now. */
export async function previewRestore(backup: CheckedBackup, way: RestoreWay): Promise<RestorePreview> {
  return compareBackup(await db.transaction('r', db.tables, readAllKept), backup.rows, way);
}

/**
 * Restores a backup in one transaction; `takeOverwritingBack` takes it back. What has changed here since the preview
 * is looked at again. The plan that stood here joins the history, also where the backup's takes the place of the rest.
 * @returns what was done.
 */
export function restore(backup: CheckedBackup, way: RestoreWay, now = Date.now()): Promise<RestorePreview> {
  return db.transaction('rw', db.tables, async () => {
    const done = compareBackup(await readAllKept(), backup.rows, way);
    await keepRevision('restore', now);
    const label = way === 'merge' ? 'Merged a backup' : 'Replaced everything by a backup';
    await overwrite(done.changes, label, now);
    await forgetEvidence(done.changes.filter(({ table }) => table === 'savedTexts').map(({ key }) => key));
    const known = new Set((await db.damaged.toArray()).map(({ table, key }) => `${table} ${key}`));
    await db.damaged.bulkAdd(backup.damaged.filter(({ table, key }) => !known.has(`${table} ${key}`)));
    return done;
  });
}
