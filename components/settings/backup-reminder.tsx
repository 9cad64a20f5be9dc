import { changesSinceBackup } from '../../lib/store/backup';
import { readSettings } from '../../lib/store/settings';
import { useLive } from '../controls/use-live';

/** So many changed entries are worth a line. */
const MANY = 25;

/** A quiet line once much has changed since the last backup; the settings switch it off. */
export function BackupReminder() {
  const since = useLive(async () => {
    const { backupReminder } = await readSettings();
    return backupReminder ? (await changesSinceBackup()).changes : 0;
  });
  if (!since || since < MANY) return null;
  return (
    <p class="backup-reminder small">
      {since.toLocaleString('en')} entries have changed since your last backup.{' '}
      <a href="#settings">Save one</a>
    </p>
  );
}
