import { readPostingSchema } from '../posting/read-posting';
import type { Posting } from '../posting/schema';
import { sendToTab } from '../shell/messages';
import { readPage } from '../shell/read-page';
import { refreshPage } from '../shell/refresh-page';
import { showWhyNot } from '../shell/toolbar';
import { readSettings } from '../store/settings';
import { explain } from './explain';
import { savePosting } from './save';

/** How often and how long, in milliseconds, a page whose reading has just begun is asked again. */
const TRIES = 8;
const PAUSE = 120;

/** The posting that a tab shows; a page of an unknown site is read for it, as a click would have it. */
async function postingIn(tabId: number): Promise<Posting | undefined> {
  for (let left = TRIES; left > 0; left--) {
    const reading = await sendToTab(tabId, 'readTab').catch(() => readPage(tabId));
    const read = reading?.posting && readPostingSchema.safeParse(reading.posting);
    if (read) return read.data;
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
  return undefined;
}

/** Does something with the posting of a tab. Where that can't be, or `work` answers why not, the toolbar says why. */
async function withPosting(
  tabId: number,
  work: (posting: Posting) => Promise<string | undefined>,
): Promise<void> {
  const { paused } = await readSettings();
  const why = paused
    ? 'paused everywhere. Switch it on in the settings.'
    : await postingIn(tabId).then(
        (posting) => (posting ? work(posting) : 'no posting was found on this page.'),
        () => 'the browser doesn’t let extensions read this page.',
      );
  if (why) await showWhyNot(tabId, why);
}

/** Saves the posting of a tab under the role option that it resembles; one that is saved stays where it is filed. */
export function saveCurrent(tabId: number): Promise<void> {
  return withPosting(tabId, async (posting) => {
    const explanation = await explain(posting, false);
    if ('silence' in explanation) return 'your plan comes first: write it, then save to it.';
    if (!explanation.savedId) await savePosting(posting, explanation.fit.roleId, false);
    // its badge and the toolbar say so
    await refreshPage(tabId);
    return undefined;
  });
}

/** Opens the panel on the posting of a tab. */
export function openPanelOn(tabId: number): Promise<void> {
  return withPosting(tabId, async () => {
    await sendToTab(tabId, 'showPanel');
    return undefined;
  });
}
