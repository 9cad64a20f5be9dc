import { ADDRESS_BOUND, DESCRIPTION_BOUND, LINE_BOUND } from '../posting/bounds';
import type { Posting } from '../posting/schema';
import { type CardReading, readCards } from './cards';
import { isCurrent } from './current';
import { companyName, payIn, workplaceIn } from './fields';
import { type Found, merge } from './found';
import { type Structured, structuredPostings } from './schema-org';
import { find, findText, type Page, type Site } from './site';
import { blockText, lineText } from './text';

/** What a page was read as. A page that is neither posting nor results has no posting and no cards. */
export interface Reading {
  posting: Posting | undefined;
  /** Where the posting's title stands; the badge goes after it. */
  titleElement: Element | undefined;
  cards: CardReading[];
  /** The site as Waymark names it, or the host of an unknown one. */
  site: string;
  /** Which readers found something: "json-ld+greenhouse"; empty when none did. */
  readBy: string;
  /** The address says that a posting stands here, and none could be read (yet, or any more). */
  missing: boolean;
}

/**
 * Reads a page: structured data first, then what the site's hooks find, which goes before it where both say
 * something. Never throws, never changes the document; texts are cut to the bounds of `lib/posting/bounds`.
 * @param address the page's address; structured data and panes that contradict it are taken as stale
 * @param site the site's hooks; without them only structured data is read
 */
export function extract(document: Document, address: string, site?: Site): Reading {
  const page: Page = { document, url: new URL(address) };
  const expected = site && attempt(() => isPostingAddress(site, page.url));
  const structured = expected === false ? undefined : attempt(() => structuredPosting(page));
  const fromSite = site && attempt(() => readPosting(site, page));
  const stale = fromSite === 'stale';
  const found = stale ? {} : merge(fromSite ?? {}, structured ?? {});
  const names = [structured && !stale ? structured.readBy : '', fromSite && !stale && site ? site.name : ''];
  const readBy = names.filter(Boolean).join('+');
  const posting = finish(found, page, site, readBy);
  const cards = (site && attempt(() => readCards(site, page))) ?? [];
  return {
    posting,
    titleElement:
      (posting && (fromSite && !stale ? fromSite.titleElement : undefined)) ??
      (posting && titleElementOf(document, posting.title)),
    cards,
    site: site?.name ?? hostOf(page.url),
    readBy: posting || !cards.length ? readBy : (site?.name ?? ''),
    missing: !posting && (expected ?? false),
  };
}

/** Whether a posting stands at an address of the site. */
export function isPostingAddress(site: Site, url: URL): boolean {
  return site.isPostingAddress ? site.isPostingAddress(url) : site.idOf(url) !== null;
}

/** A reader that throws has read nothing: the page is not ours, and the others still count. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The host without "www.", as an unknown site is named. */
export const hostOf = (url: URL): string => url.host.replace(/^www\./, '').slice(0, 100);

/** The one posting that the page's structured data is about; none where it lists several or an earlier one. */
export function structuredPosting(page: Page): Structured | undefined {
  const postings = structuredPostings(page.document).filter((posting) => posting.title);
  const current = postings.filter((posting) => isCurrent(posting, page));
  if (current.length < 2) return postings.length < 2 || current[0]?.url ? current[0] : undefined;
  const titles = new Set(current.map((posting) => posting.title));
  return titles.size === 1 ? current[0] : undefined;
}

function readPosting(
  site: Site,
  page: Page,
): (Found & { titleElement: Element | undefined }) | 'stale' | undefined {
  const hooks = site.posting;
  if (!hooks) return undefined;
  const root = hooks.roots ? firstIn(page.document, hooks.roots) : page.document;
  if (!root) return undefined;
  const wanted = site.idOf(page.url);
  const shown = hooks.shownId?.(root, page);
  if (wanted && shown && wanted !== shown) return 'stale';
  const title = find(hooks.title, root, page);
  const { description, without, facts } = hooks;
  const texts =
    typeof description === 'function'
      ? [description(root)]
      : outermost(root.querySelectorAll(description ?? 'no-description'));
  const aside = without ? { without: (element: Element) => element.matches(without) } : {};
  const said = facts ? [...root.querySelectorAll(facts)].slice(0, 30).map(lineText) : [];
  const location = findText(hooks.location, root, page);
  return {
    titleElement: typeof title === 'object' ? title : undefined,
    title: typeof title === 'object' ? lineText(title) : title,
    company:
      companyName(findText(hooks.company, root, page)) ??
      companyName(findText(site.employer, page.document, page)),
    location,
    description: texts
      .map((element) => (element ? blockText(element, aside) : ''))
      .filter(Boolean)
      .join('\n\n'),
    workplace: firstOf(said, workplaceIn) ?? workplaceIn(location ?? ''),
    pay: firstOf(said, payIn),
    contract: said.find((fact) => CONTRACT.test(fact) && fact.length < 60),
    siteId: shown ?? wanted,
  };
}

const CONTRACT =
  /\b(?:full|part)[\s-]?time\b|\bcontract|\bpermanent\b|\btemporary\b|\binternship\b|\bfreelance\b|\bfixed[\s-]term\b/i;

/** What the first text says that says anything. */
function firstOf<T>(texts: string[], say: (text: string) => T | null): T | null {
  for (const text of texts) {
    const said = say(text);
    if (said !== null) return said;
  }
  return null;
}

function firstIn(document: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element) return element;
  }
  return undefined;
}

function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

/** The posting that the fields make, cut to its bounds; none without a title, or with nothing but one. */
export function finish(
  found: Found,
  page: Page,
  site: Site | undefined,
  readBy: string,
): Posting | undefined {
  const line = (text: string | undefined) => text?.slice(0, LINE_BOUND) || null;
  const title = line(found.title);
  const expected = site && isPostingAddress(site, page.url);
  if (!title || !(found.description || expected)) return undefined;
  const siteId = (site && (site.idOf(page.url) ?? found.siteId)) || null;
  const own = page.url.href.replace(/#(?!!?\/).*$/, '');
  const url = (siteId && site?.addressOf?.(siteId, page.url)) || own;
  return {
    site: site?.name ?? hostOf(page.url),
    siteId: siteId?.slice(0, 200) ?? null,
    url: url.slice(0, ADDRESS_BOUND),
    title,
    company: line(found.company),
    location: line(found.location),
    description: (found.description ?? '').slice(0, DESCRIPTION_BOUND),
    workplace: found.workplace ?? workplaceIn(`${found.location ?? ''} ${title}`),
    pay: found.pay ?? null,
    contract: line(found.contract),
    postedOn: found.postedOn ?? null,
    validThrough: found.validThrough ?? null,
    readBy: readBy.slice(0, 100),
  };
}

/** The heading that says the title. */
export function titleElementOf(document: Document, title: string): Element | undefined {
  for (const heading of document.querySelectorAll('h1,h2,h3,[role="heading"]'))
    if (lineText(heading) === title) return heading;
  return document.querySelector('h1') ?? undefined;
}
