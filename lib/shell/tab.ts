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

/** The open tabs whose page is from an origin, of those whose address Waymark may know. */
export async function tabsAt(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url && URL.canParse(url) && new URL(url).origin === origin ? [id] : [],
  );
}
