import { keepStorage } from '../../lib/shell/storage';
import { setAsideDamaged } from '../../lib/store/damaged';
import { keepDraft, readDraft } from '../../lib/store/drafts';
import { planRevision } from '../../lib/store/journal';
import { latestSavedRoles } from '../../lib/store/saved-roles';
import { signalToast } from '../controls/toast-state';

/** Kept once the browser was asked: Firefox asks the person, and once is enough. */
const ASKED = 'asked to keep the data';

/** The longest that it waits for a quiet moment, in milliseconds. */
const IDLE = 5000;

async function askToKeep(): Promise<void> {
  const hasSomething = (await planRevision()) > 0 || (await latestSavedRoles(1)).length > 0;
  if (!hasSomething || (await readDraft(ASKED))) return;
  await keepDraft(ASKED, 'yes');
  await keepStorage();
}

/** What the full page does for the person's data when it opens: sets damaged records aside, asks the browser to keep it. */
export async function keepSafe(): Promise<void> {
  // what the person came for is shown first
  await new Promise((later) => requestIdleCallback(later, { timeout: IDLE }));
  const count = await setAsideDamaged();
  if (count > 0)
    signalToast({
      text:
        count === 1
          ? 'One entry was damaged and is set aside, so that the rest goes on.'
          : `${count} entries were damaged and are set aside, so that the rest goes on.`,
      more: { text: 'See what', go: () => location.assign('#settings') },
    });
  await askToKeep();
}
