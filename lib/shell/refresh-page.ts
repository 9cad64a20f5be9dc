import { browser } from 'wxt/browser';

/** Has the page of a tab ask again for what it shows; nothing happens where no script of Waymark's runs. */
export async function refreshPage(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.waymarkPage?.refresh(),
    });
  } catch {
    // the browser doesn't let extensions into that page
  }
}
