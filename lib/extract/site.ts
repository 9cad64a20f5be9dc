import type { Found } from './found';
import { lineText, oneLine } from './text';

/** The page being read. */
export interface Page {
  document: Document;
  url: URL;
}

/**
 * How a value is found: a selector, of whose matches the first that says something counts, or a function
 * for what a selector can't say. A function's text is taken as it stands.
 */
export type Find<Root extends ParentNode = ParentNode> =
  | string
  | ((root: Root, page: Page) => Element | string | null | undefined);
type CardFind = Find<Element>;

/** Reads the posting of a page: undefined when there is none, null when what stands there is another one's. */
export type PostingReader = (page: Page, site: Site) => Found | null | undefined;

/** Where the cards of a results page stand. */
export interface CardHooks {
  /** Around the results and nothing else: what changes inside needn't be read as the posting's. */
  list?: string;
  card: string;
  /** The card's link to its posting; by default the link it stands in, or else its first. */
  link?: CardFind;
  /** The card's identifier where no link says it. */
  id?: (card: Element) => string | null | undefined;
  title: CardFind;
  company?: CardFind;
  location?: CardFind;
  snippet?: CardFind;
}

/** A site that Waymark knows. It says where its pages differ from what structured data tells; the rest is common. */
export interface Site {
  /** As Waymark names it. */
  name: string;
  /** Match patterns of its pages; no two sites share one. */
  hosts: readonly string[];
  /** The posting's identifier in an address: the page's own, or a card's link. Null when it is no posting's. */
  idOf: (url: URL) => string | null;
  /** Whether there can be postings or results at an address of these hosts; by default everywhere. */
  isJobAddress?: (url: URL) => boolean;
  /** Whether a posting stands at the address; by default when it has an identifier. */
  isPostingAddress?: (url: URL) => boolean;
  /** The lasting address of the posting with that identifier. */
  addressOf?: (id: string, url: URL) => string;
  /** The employer of everything on the page, on boards of one employer. */
  employer?: Find;
  /** Readers of a posting; field by field the first that says something counts. */
  posting?: readonly PostingReader[];
  cards?: CardHooks;
}

/** Whether a posting stands at an address of the site. */
export function isPostingAddress(site: Site, url: URL): boolean {
  return site.isPostingAddress ? site.isPostingAddress(url) : site.idOf(url) !== null;
}

/** What was found, and what it says in one line of at most `LINE_BOUND` UTF-16 units: nobody need read it again. */
export interface Said {
  found: Element | string;
  text: string;
}

/** What a `Find` names inside `root`; undefined when there is none, or of a selector's matches none says something. */
export function find<Root extends ParentNode>(
  how: Find<Root> | undefined,
  root: Root,
  page: Page,
): Said | undefined {
  const isSelector = typeof how === 'string';
  for (const found of isSelector ? root.querySelectorAll(how) : [how?.(root, page)]) {
    const text = typeof found === 'string' ? oneLine(found) : lineText(found);
    if (found && (text || !isSelector)) return { found, text };
  }
  return undefined;
}

/** The line of text that a `Find` names; undefined when there is none. */
export const findText = <Root extends ParentNode>(
  how: Find<Root> | undefined,
  root: Root,
  page: Page,
): string | undefined => find(how, root, page)?.text || undefined;

/** An identifier function that looks for a pattern's first group in path and query. */
export const idIn =
  (pattern: RegExp) =>
  (url: URL): string | null =>
    pattern.exec(url.pathname + url.search)?.[1] ?? null;

/** As `idIn`, with the host's first label before it: for sites whose identifiers are unique within one employer only. */
export const tenantIdIn =
  (pattern: RegExp) =>
  (url: URL): string | null => {
    const id = idIn(pattern)(url);
    return id && `${url.hostname.split('.')[0]}/${id}`;
  };

/** The content of the page's first `<meta>` of that name or property. */
export function metaOf(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return meta?.getAttribute('content')?.trim() || undefined;
}
