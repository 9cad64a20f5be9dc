import { ADDRESS_BOUND, DESCRIPTION_BOUND, FACTS_BOUND, LINE_BOUND } from '../posting/bounds';
import type { ReadPosting } from '../posting/read-posting';
import { unsaid } from '../posting/unsaid';
import { type CardReading, readCards } from './cards';
import { type Found, merge } from './found';
import { companyName } from './names';
import { findText, isPostingAddress, type Page, type Site } from './site';
import { lineText } from './text';

/** What a page was read as. A page that is neither posting nor results has no posting and no cards. */
export interface Reading {
  posting: ReadPosting | undefined;
  /** Where the posting's title stands; the badge goes after it. */
  titleElement: Element | undefined;
  cards: CardReading[];
  /** The site as Waymark names it, or the host of an unknown one. */
  site: string;
  /** Which readers found something: "greenhouse+json-ld"; empty when none did. */
  readBy: string;
  /** The address says that a posting stands here, and none could be read (yet, or any more). */
  missing: boolean;
  /** What stands there is another posting's than the address names: the page lags behind. */
  stale: boolean;
}

/**
 * Reads a page of a known site. Never throws, never changes the document; texts are cut to the bounds of
 * `lib/posting/bounds`. Structured data and panes that contradict the address are stale and not read.
 */
export function extract(document: Document, address: string, site: Site): Reading {
  const page: Page = { document, url: new URL(address) };
  const isExpected = isPostingAddress(site, page.url);
  const findings = (site.posting ?? []).map((read) => attempt(() => read(page, site)));
  const cards = attempt(() => readCards(site, page)) ?? [];
  const stale = findings.includes(null);
  const found = merge(stale ? [] : findings.filter((finding) => finding != null));
  found.company ??= companyName(attempt(() => findText(site.employer, document, page)));
  // a pane has no address of its own, but its card has one
  found.url = cards.find(({ card }) => found.siteId && card.siteId === found.siteId)?.card.url;
  const posting =
    isExpected || found.description || found.structured ? makePosting(found, page, site) : undefined;
  return {
    posting,
    titleElement: posting && (found.titleElement ?? titleElementOf(document, posting.title)),
    cards,
    site: site.name,
    readBy: posting?.readBy ?? (cards.length ? site.name : ''),
    missing: isExpected && !posting,
    stale,
  };
}

/** A reader that throws has read nothing: the page is not as it expects, and the others still count. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The host without "www.", as an unknown site is named. */
export const hostOf = (url: URL): string => url.host.replace(/^www\./, '').slice(0, 100);

/** The posting that the fields make, cut to its bounds; none without a title. */
export function makePosting(
  found: Found,
  { url }: Page,
  site: Pick<Site, 'name' | 'idOf' | 'addressOf'>,
): ReadPosting | undefined {
  const line = (text: string | undefined) => text?.slice(0, LINE_BOUND) || null;
  const title = line(found.title);
  if (!title) return undefined;
  const siteId = site.idOf(url) ?? found.siteId ?? null;
  const lasting = siteId && site.addressOf?.(siteId, url);
  return {
    site: site.name,
    siteId: siteId?.slice(0, 200) ?? null,
    // a fragment is part of the address only where the page's own router uses it
    url: (lasting || found.url || url.href.replace(/#(?!!?\/).*$/, '')).slice(0, ADDRESS_BOUND),
    title,
    company: line(found.company),
    location: line(found.location),
    description: (found.description ?? '').slice(0, DESCRIPTION_BOUND),
    // the rest is understood at the background's door, from the facts
    ...unsaid,
    structured: found.structured,
    facts: found.facts?.slice(0, FACTS_BOUND) ?? [],
    postedOn: found.postedOn ?? null,
    validThrough: found.validThrough ?? null,
    readBy: found.readBy,
  };
}

/** The heading that says the title, else the first heading of the page. */
function titleElementOf(document: Document, title: string): Element | undefined {
  const headings = [...document.querySelectorAll('h1,h2,h3')];
  return headings.find((heading) => lineText(heading) === title) ?? headings[0];
}
