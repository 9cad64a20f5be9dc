import { useRef, useState } from 'preact/hooks';
import { BACKUP_BOUND, BackupRefused } from '../../lib/exchange/backup/file';
import { type CheckedBackup, checkBackup } from '../../lib/store/restore';
import { Button } from '../controls/button';
import { RestorePreviewOf } from './restore-preview';
import { TakeBackRestore } from './take-back-restore';

type State =
  | { is: 'idle' }
  | { is: 'checking' }
  | { is: 'refused'; why: string }
  | { is: 'checked'; backup: CheckedBackup };

/** The text of a chosen file; refused before it is read when it is too large to be a backup. */
async function textOf(file: File): Promise<string> {
  if (file.size > BACKUP_BOUND)
    throw new BackupRefused('This file is larger than 200 MB, more than any backup of Waymark is.');
  return file.text();
}

/** Brings a backup back: chosen, checked whole, looked at, and only then written. */
export function Restore() {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ is: 'idle' });
  const check = async (file: File) => {
    setState({ is: 'checking' });
    try {
      setState({ is: 'checked', backup: await checkBackup(await textOf(file)) });
    } catch (error) {
      const why =
        error instanceof BackupRefused ? error.message : 'This file can’t be read. Choose it again.';
      setState({ is: 'refused', why });
    }
  };
  return (
    <div class="stack">
      <h3>Restore</h3>
      <p>You see what would change before anything does, and can take it back afterwards.</p>
      <p class="row">
        <Button disabled={state.is === 'checking'} onClick={() => input.current?.click()}>
          Choose a backup
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Backup to restore"
          accept=".json"
          onChange={(event) => {
            const [file] = Array.from(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
            if (file) void check(file);
          }}
        />
      </p>
      {state.is === 'checking' && <p role="status">Checking the whole file …</p>}
      {state.is === 'refused' && (
        <p class="refused" role="alert">
          {state.why} Nothing was changed.
        </p>
      )}
      {state.is === 'checked' && (
        <RestorePreviewOf backup={state.backup} onDone={() => setState({ is: 'idle' })} />
      )}
      <TakeBackRestore />
    </div>
  );
}
