import { type CardReading, readCards } from './cards';
import { attempt, extract, type Reading } from './extract';
import type { Site } from './site';

/** What reads a page and says which parts of it are worth watching. */
export interface Reader {
  /** The site whose hooks are read, where it is a known one. */
  site?: Site | undefined;
  read: (document: Document, address: string) => Reading;
  /** The cards in parts of the page only; without it the whole page is read again. */
  readCards?: (document: Document, address: string, parts: Element[]) => CardReading[];
  /** Whether there can be anything to read at an address; while there can't, only the address is listened to. */
  isJobAddress: (address: string) => boolean;
  /** The selector of what holds nothing but cards, so that its growth needn't be read as the posting's. */
  list?: string | undefined;
}

/** The reader of a site that Waymark knows. */
export function siteReader(site: Site): Reader {
  return {
    site,
    read: (document, address) => extract(document, address, site),
    readCards: (document, address, parts) =>
      attempt(() => readCards(site, { document, url: new URL(address) }, parts)) ?? [],
    isJobAddress: (address) => site.isJobAddress?.(new URL(address)) ?? true,
    list: site.cards?.list,
  };
}
