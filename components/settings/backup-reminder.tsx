import { changesSinceBackup } from '../../lib/store/backup';
import { readSettings } from '../../lib/store/settings';
import { useLive } from '../controls/use-live';

/** So many changed entries are worth a line. */
const MANY = 25;

/** A quiet line once much has changed since the last backup; the settings switch it off. */
export function BackupReminder() {
  const since = useLive(async () => {
    const { backupReminder } = await readSettings();
    return backupReminder ? await changesSinceBackup() : undefined;
  });
  if (!since || since.changes < MANY) return null;
  const entries = `${since.changes.toLocaleString('en')} entries`;
  return (
    <p class="backup-reminder small">
      {since.at === null
        ? `${entries} stand in this browser only.`
        : `${entries} have changed since your last backup.`}{' '}
      <a href="#settings">Make a backup</a>
    </p>
  );
}
