import { addressIn } from './cards';
import type { Found } from './found';
import type { Page } from './site';
import { lineText } from './text';

/** Identifiers in an address: long numbers, uuids, long hexadecimals. */
const IDENTIFIERS =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\d{5,}|(?<![a-z\d])(?=[a-f]*\d)[0-9a-f]{10,}(?![a-z\d])/gi;
const identifiersOf = (url: URL): string[] =>
  `${url.pathname}${url.search}`.toLowerCase().match(IDENTIFIERS) ?? [];

/**
 * Whether structured data is of the posting that the page shows. A single-page app may leave that of an earlier one
 * behind: it is refused when its own address is another one of the same site, or, where it gives none, when
 * the page has headings and none of them is its title.
 */
export function isCurrent(found: Found, page: Page): boolean {
  const own = found.url === undefined ? undefined : addressIn(found.url, page.url);
  if (own && own.host.replace(/^www\./, '') === page.url.host.replace(/^www\./, '')) {
    const [theirs, ours] = [identifiersOf(own), identifiersOf(page.url)];
    if (theirs.length && ours.length) return theirs.some((id) => ours.includes(id));
    const [there, here] = [parts(own), parts(page.url)];
    if (there.join('/') === here.join('/')) return true;
    if (
      there.length > 1 &&
      there.length === here.length &&
      there.slice(0, -1).join('/') === here.slice(0, -1).join('/')
    )
      return false;
  }
  return isHeaded(found.title ?? '', page.document);
}

const parts = (url: URL): string[] => url.pathname.toLowerCase().split('/').filter(Boolean);

function isHeaded(title: string, document: Document): boolean {
  const wanted = letters(title);
  const headings = [...document.querySelectorAll('h1,h2,h3')]
    .slice(0, 200)
    .map((heading) => letters(lineText(heading)));
  const said = [letters(document.title), ...headings].filter((heading) => heading.length > 2);
  return !headings.length || said.some((heading) => heading.includes(wanted) || wanted.includes(heading));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
