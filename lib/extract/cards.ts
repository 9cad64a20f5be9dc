import { SNIPPET_BOUND } from '../posting/bounds';
import type { Card } from '../posting/schema';
import { companyName } from './names';
import { find, findText, type Page, type Site } from './site';
import { isUnseen } from './text';

/** Most cards read from one page. */
const PAGE_BOUND = 1000;

/** A card with where it stands. */
export interface CardReading {
  card: Card;
  /** The whole card. */
  element: Element;
  /** The element at whose end the badge goes: the title, or the whole card where that is told by a text. */
  anchor: Element;
}

/**
 * The cards of a site inside `roots` (the whole page by default), in document order, each posting once.
 * Hidden decoys, empty slots and cards without a title are passed over.
 */
export function readCards(
  site: Site,
  page: Page,
  roots: readonly ParentNode[] = [page.document],
): CardReading[] {
  const hooks = site.cards;
  if (!hooks) return [];
  const employer = findText(site.employer, page.document, page);
  const readings: CardReading[] = [];
  const seen = new Set<string>();
  for (const element of elementsIn(roots, hooks.card)) {
    if (readings.length >= PAGE_BOUND) break;
    if (element.getAttribute('aria-hidden') === 'true' || isUnseen(element)) continue;
    const titled = find(hooks.title, element, page);
    if (!titled?.text) continue;
    const link =
      find(hooks.link, element, page)?.found ?? element.closest('a') ?? element.querySelector('a[href]');
    const address = addressIn(typeof link === 'object' ? link?.getAttribute('href') : link, page.url);
    const siteId = (hooks.id?.(element) ?? (address && site.idOf(address)))?.slice(0, 200);
    const url = (siteId && site.addressOf?.(siteId, page.url)) ?? address?.href;
    const key = siteId ?? url;
    if (!url || !key || seen.has(key)) continue;
    seen.add(key);
    const snippet = findText(hooks.snippet, element, page);
    readings.push({
      card: {
        site: site.name,
        siteId: siteId ?? null,
        url,
        title: titled.text,
        company: companyName(findText(hooks.company, element, page)) ?? companyName(employer) ?? null,
        location: findText(hooks.location, element, page) ?? null,
        snippet: snippet?.slice(0, SNIPPET_BOUND) ?? null,
      },
      element,
      anchor: typeof titled.found === 'object' ? titled.found : element,
    });
  }
  return readings;
}

/** The elements of the selector that are, hold or are held by the roots. */
const elementsIn = (roots: readonly ParentNode[], card: string): Set<Element> =>
  new Set(
    roots.flatMap(
      (root) => ('closest' in root && (root as Element).closest(card)) || [...root.querySelectorAll(card)],
    ),
  );

/** An http(s) address written in a page, resolved; undefined for anything else. */
export function addressIn(href: string | null | undefined, base: URL): URL | undefined {
  if (!href || href.length > 4000) return undefined;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url : undefined;
  } catch {
    return undefined;
  }
}
