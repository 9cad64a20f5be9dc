import { browser } from 'wxt/browser';

/**
 * Has the page of a tab read by the reader for unknown pages: only on a click of the person's, who lends
 * Waymark this one tab by it.
 * @throws when the browser doesn't let extensions into that page.
 */
export async function readPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/any-page.js'] });
}
