import { browser } from 'wxt/browser';

const ITEM = 'score-selection';

/** A text that the person selected, with the title of the page it stands on. */
export interface Selected {
  text: string;
  pageTitle: string;
}

/** The selected text as it stands there, line by line: what the menu itself hands over has lost its lines. */
async function selectedIn(tabId: number, frameId: number): Promise<Selected | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => ({ text: String(getSelection()), pageTitle: document.title }),
    });
    return frame?.result;
  } catch {
    // the browser's own viewer of a document, for one
    return undefined;
  }
}

/**
 * Offers to score a text in the menu of whatever is selected, on any page; the click lends Waymark that tab. To be
 * called while the background starts: the browser forgets the menu with an update.
 */
export function offerToScore(onChosen: (selected: Selected) => Promise<void>): void {
  const { contextMenus, runtime } = browser;
  const put = async () => {
    await contextMenus.removeAll();
    contextMenus.create({ id: ITEM, title: 'Score this text with Waymark', contexts: ['selection'] });
  };
  runtime.onInstalled.addListener(put);
  runtime.onStartup.addListener(put);
  contextMenus.onClicked.addListener(async ({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (menuItemId !== ITEM) return;
    const selected = tab?.id === undefined ? undefined : await selectedIn(tab.id, frameId);
    await onChosen(selected?.text ? selected : { text: selectionText, pageTitle: tab?.title ?? '' });
  });
}
