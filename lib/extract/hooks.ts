import { companyName } from './names';
import { type Find, find, findText, type PostingReader } from './site';
import { blockText, lineText } from './text';

/** Where a posting's fields stand in a site's pages. */
export interface PostingHooks {
  /** Around the posting, where a page shows more than it: the first that is there; fields are looked for only inside. */
  roots?: readonly string[];
  /** The identifier of the posting that stands in the root now: a pane can lag behind the address. */
  shownId?: (root: ParentNode) => string | null | undefined;
  title?: Find;
  company?: Find;
  location?: Find;
  /** Of a selector every match counts, in their order in the page. */
  description?: string | ((root: ParentNode) => Element | null | undefined);
  /** Inside the description, but not of it. */
  without?: string;
  /** Short labels about contract, workplace and pay; every match is looked at. */
  facts?: string;
}

/** A reader of postings by a site's hooks; what stands there is another one's when its identifier isn't the address's. */
export const fromHooks =
  (hooks: PostingHooks): PostingReader =>
  (page, site) => {
    const { document, url } = page;
    const root = hooks.roots
      ? hooks.roots.map((around) => document.querySelector(around)).find(Boolean)
      : document;
    if (!root) return undefined;
    const wanted = site.idOf(url);
    const shown = hooks.shownId?.(root);
    // a pane can lag, a page of its own can't
    if (wanted && shown && wanted !== shown && root !== document.body) return null;
    const title = find(hooks.title, root, page);
    if (!title) return undefined;
    return {
      title: title.text,
      titleElement: typeof title.found === 'object' ? title.found : undefined,
      company: companyName(findText(hooks.company, root, page)),
      location: findText(hooks.location, root, page),
      description: descriptionIn(root, hooks.description, hooks.without),
      facts: hooks.facts ? [...root.querySelectorAll(hooks.facts)].map(lineText) : [],
      siteId: shown,
      readBy: site.name,
    };
  };

function descriptionIn(
  root: ParentNode,
  how: PostingHooks['description'],
  without: string | undefined,
): string {
  const parts = typeof how === 'function' ? [how(root)] : how ? root.querySelectorAll(how) : [];
  const texts: string[] = [];
  let last: Element | undefined;
  for (const part of parts)
    if (part && !last?.contains(part)) {
      last = part;
      texts.push(blockText(part, without ? (element) => element.matches(without) : undefined));
    }
  return texts.join('\n\n');
}
