import { download } from '../../lib/shell/download';
import { makeBackupOfNewer } from '../../lib/store/backup';
import { Button } from '../controls/button';
import { backupName } from './backup-name';

/** What every view shows while the database is of a newer Waymark: nothing is changed, and a backup can be saved. */
export function NewerData() {
  const save = async () => download(await makeBackupOfNewer(), backupName(Date.now()));
  return (
    <div class="state" role="alert">
      <h1>Your plan was written by a newer Waymark</h1>
      <p class="soft">
        This older one leaves it as it is: nothing is lost, and nothing is changed. Update Waymark on your
        browser’s extensions page, then open it again.
      </p>
      <p class="row">
        <Button look="leading" onClick={() => location.reload()}>
          Look again
        </Button>
        <Button onClick={() => void save()}>Save a backup</Button>
      </p>
    </div>
  );
}
