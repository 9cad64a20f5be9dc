import { HTML_BOUND, STRUCTURED_BOUND } from '../posting/bounds';
import type { LinkedNode } from '../posting/job-posting';
import { addressIn } from './cards';
import { linkedNodes } from './json-ld';
import { markedUpNodes } from './marked-up';
import type { PostingReader } from './site';
import { oneLine } from './text';

/** Finds the one posting that the page's JSON-LD is about; none where it lists several, or holds an earlier one's. */
export const fromJsonLd: PostingReader = ({ document, url }) =>
  theOne(linkedNodes(document, 'JobPosting'), url, 'json-ld');

/** Finds the one posting that the page's microdata or RDFa is about. */
export const fromMarkup: PostingReader = ({ document, url }) =>
  theOne(markedUpNodes(document, 'JobPosting'), url, 'microdata');

/** The finding holds the data as it stands in the page: what it means is understood elsewhere. */
function theOne(nodes: LinkedNode[], url: URL, readBy: string): ReturnType<PostingReader> {
  const [node, ...others] = nodes.filter((one) => !contradicts(one, url));
  const title = oneLine(String(node?.title ?? node?.name ?? ''));
  // the same posting once for each of its places is still one
  if (!node || !title || others.some((other) => other.title !== node.title)) return undefined;
  const structured = JSON.stringify(node, (_, value) =>
    typeof value === 'string' ? value.slice(0, HTML_BOUND) : value,
  );
  return structured.length > STRUCTURED_BOUND ? undefined : { title, structured, readBy };
}

const ids = ({ pathname, search }: URL): string[] =>
  (pathname + search).match(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4,}/g) ?? [];

/**
 * Whether structured data is of another posting than the address names: its own address is on the same site
 * and its identifiers are others. A single-page app may leave the data of an earlier posting behind.
 */
function contradicts(node: LinkedNode, url: URL): boolean {
  const own = addressIn(String(node.url ?? node['@id'] ?? ''), url);
  if (own?.host !== url.host) return false;
  const [theirs, ours] = [ids(own), ids(url)];
  return theirs.length > 0 && ours.length > 0 && !theirs.some((id) => ours.includes(id));
}
