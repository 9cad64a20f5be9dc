import type { LinkedNode } from '../posting/job-posting';

/** Most of one JSON-LD script that is parsed, in UTF-16 units: what is longer is left alone. */
const SCRIPT_BOUND = 8_000_000;
const SCRIPTS_BOUND = 40;
const NODES_BOUND = 5_000;

/**
 * The nodes of one schema.org type in the page's JSON-LD, from top-level arrays, `@graph`s and nested values;
 * `@id` references are replaced by the node they name. Scripts that aren't JSON are passed over.
 */
export function linkedNodes(document: Document, type: string): LinkedNode[] {
  const queue: unknown[] = [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, SCRIPTS_BOUND)
    .map((script) => parse(script.textContent ?? ''));
  const named = new Map<unknown, LinkedNode>();
  const nodes: LinkedNode[] = [];
  // Breadth first, so that depth costs no stack.
  for (let at = 0; at < queue.length && at < NODES_BOUND; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    queue.push(...Object.values(value).slice(0, NODES_BOUND));
    if (Array.isArray(value)) continue;
    const node: LinkedNode = value as LinkedNode;
    nodes.push(node);
    if (node['@id'] && Object.keys(node).length > 1) named.set(node['@id'], node);
  }
  const resolved = ([key, value]: [string, unknown]) => [
    key,
    named.get((value as LinkedNode | null)?.['@id']) ?? value,
  ];
  return nodes
    .filter((node) => [node['@type']].flat().some((name) => String(name).split(/[/#:]/).at(-1) === type))
    .map((node) => Object.fromEntries(Object.entries(node).map(resolved)));
}

function parse(text: string): unknown {
  if (text.length > SCRIPT_BOUND) return undefined;
  for (const json of [() => text, () => mended(text)])
    try {
      return JSON.parse(json());
    } catch {
      // mended, or none
    }
  return undefined;
}

/**
 * What is usual and not JSON: raw line breaks and tabs inside strings (outside a space means the same), a comma
 * before a closing bracket, comment marks around all of it. Linear in the text's length.
 */
function mended(text: string): string {
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  return (
    text
      .slice(Math.max(0, text.search(/[{[]/)), end)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\0-\x1f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
  );
}
