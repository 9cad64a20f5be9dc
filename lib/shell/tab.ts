import { browser } from 'wxt/browser';

/** The tab that the popup was opened on. */
export interface ThisTab {
  id: number;
  /** Its address; null where Waymark may not know it (pages of the browser itself). */
  url: string | null;
}

/** The tab in front of the popup; null when there is none. */
export async function thisTab(): Promise<ThisTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
