import { browser } from 'wxt/browser';

/** Loads the panel's script into the top frame of a tab that asked for it. */
export async function injectPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/panel.js'] });
}

/** Opens the full page in a tab of its own; `view` is its address after "#". */
export async function openDesk(view = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}#${view}` });
}
