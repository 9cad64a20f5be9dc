import { download } from '../../lib/shell/download';
import { makeBackup, noteBackup } from '../../lib/store/backup';
import { signalToast } from '../controls/toast-state';
import { backupName } from './backup-name';

/** Hands the person a backup of everything, and says what it is called. `onProgress` hears the share that is read, 0 to 1. */
export async function saveBackup(onProgress?: (share: number) => void): Promise<void> {
  const now = Date.now();
  download(await makeBackup(onProgress, now), backupName(now));
  await noteBackup(now);
  signalToast({ text: `Saved as ${backupName(now)}, among your downloads.` });
}
