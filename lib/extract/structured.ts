import { contradicts } from './current';
import { linkedNodes } from './json-ld';
import { markedUpNodes } from './marked-up';
import { type LinkedNode, readJobPosting } from './schema-org';
import type { PostingReader } from './site';

/** Reads the one posting that the page's JSON-LD is about; none where it lists several, or holds an earlier one's. */
export const fromJsonLd: PostingReader = ({ document, url }) =>
  theOne(linkedNodes(document, 'JobPosting'), document, url, 'json-ld');

/** Reads the one posting that the page's microdata or RDFa is about. */
export const fromMarkup: PostingReader = ({ document, url }) =>
  theOne(markedUpNodes(document, 'JobPosting'), document, url, 'microdata');

function theOne(
  nodes: LinkedNode[],
  document: Document,
  url: URL,
  readBy: string,
): ReturnType<PostingReader> {
  const current = nodes
    .slice(0, 20)
    .map((node) => readJobPosting(node, document))
    .filter((found) => !contradicts(found, url));
  // the same posting once for each of its places is still one
  return current[0] && current.every(({ title }) => title === current[0]?.title)
    ? { ...current[0], readBy }
    : undefined;
}
