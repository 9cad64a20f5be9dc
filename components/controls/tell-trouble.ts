import { sayTrouble, troubleOf } from '../../lib/shell/trouble';
import { db } from '../../lib/store/db';
import { finishJottings } from '../../lib/store/finish-jottings';
import { signalToast } from './toast-state';

/** Writes what was kept aside while there was no room. */
async function saveAgain(): Promise<void> {
  const left = await finishJottings();
  signalToast(left > 0 ? noRoom : { text: 'Saved. Nothing was lost.' });
}

const noRoom = {
  text: 'There is no room left on this disk, so that wasn’t saved. What you type is kept aside: free some space, then save again.',
  more: { text: 'Save again', go: () => void saveAgain() },
};

/**
 * Tells the person whatever fails on this page and is told by nobody else, above all a write that never reached the
 * disk. For the extension's own pages, once, before they show anything.
 */
export function tellTrouble(): void {
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    console.warn(event.reason);
    const trouble = troubleOf(event.reason);
    // the views say that themselves
    if (trouble === 'newer') return;
    signalToast(trouble === 'full' ? noRoom : { text: sayTrouble(event.reason) });
  });
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion)
      signalToast({
        text: 'Waymark was renewed while this page was open. What you wrote is safe; reload to go on.',
        more: { text: 'Reload', go: () => location.reload() },
      });
  });
  db.on('blocked', () =>
    signalToast({
      text: 'Another window still holds your plan with an older Waymark. Close its tabs, and this one goes on.',
      more: { text: 'Reload', go: () => location.reload() },
    }),
  );
}
