import { useState } from 'preact/hooks';
import { today } from '../../lib/plan/day';
import type { Settings } from '../../lib/plan/settings';
import { changesSinceBackup } from '../../lib/store/backup';
import { editSettings } from '../../lib/store/settings';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { useLive } from '../controls/use-live';
import { sayDay } from '../plan/say-day';
import { saveBackup } from './save-backup';

const sinceThen = (changes: number) =>
  changes === 0
    ? 'nothing has changed since'
    : `${changes.toLocaleString('en')} ${changes === 1 ? 'entry has' : 'entries have'} changed since`;

/** Saves a backup file, says when the last one was made, and switches its reminder. */
export function Backup({ settings }: { settings: Settings }) {
  const last = useLive(changesSinceBackup);
  const [share, setShare] = useState<number | null>(null);
  const save = async () => {
    setShare(0);
    try {
      await saveBackup(setShare);
    } finally {
      setShare(null);
    }
  };
  return (
    <div class="stack">
      <h3>Backup</h3>
      {last && (
        <p>
          {last.at === null
            ? 'No backup was made in this browser yet.'
            : `The last one is of ${sayDay(today(new Date(last.at)))}; ${sinceThen(last.changes)}.`}
        </p>
      )}
      <p class="row">
        <Button look="leading" disabled={share !== null} onClick={() => attempt(save())}>
          Save a backup
        </Button>
        <Button
          pressed={settings.backupReminder}
          onClick={() => attempt(editSettings(({ backupReminder }) => ({ backupReminder: !backupReminder })))}
        >
          {settings.backupReminder ? 'You are reminded when much has changed' : 'You are not reminded'}
        </Button>
      </p>
      {share !== null && (
        <p class="row">
          <progress max={1} value={share} aria-label="Reading your data" /> Reading your data …
        </p>
      )}
    </div>
  );
}
