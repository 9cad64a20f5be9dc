/** Most of one JSON-LD script that is parsed, in UTF-16 units: what is longer is left alone. */
const SCRIPT_BOUND = 2_000_000;
const SCRIPTS_BOUND = 40;
const NODES_BOUND = 5_000;

/** A node of linked data, its values not yet looked at. */
export type LinkedNode = Record<string, unknown>;

export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every node of the page's JSON-LD, from top-level arrays, `@graph`s and nested values, in document order;
 * `@id` references are replaced by the node they name. Scripts that aren't JSON are passed over.
 */
export function linkedNodes(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of [...scripts].slice(0, SCRIPTS_BOUND)) collect(parse(script.textContent ?? ''), nodes);
  const named = new Map<unknown, LinkedNode>();
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) named.set(node['@id'], node);
  for (const node of nodes)
    for (const [key, value] of Object.entries(node)) {
      const target = isNode(value) && Object.keys(value).length === 1 ? named.get(value['@id']) : undefined;
      if (target && target !== node) node[key] = target;
    }
  return nodes;
}

function parse(text: string): unknown {
  if (text.length > SCRIPT_BOUND) return undefined;
  const json = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  );
  // Raw line breaks and tabs inside strings are common and not JSON; outside strings a space means the same.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, ' '), json.replace(/,(\s*[}\]])/g, '$1')])
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt mends one more thing
    }
  return undefined;
}

/** Breadth first, so that depth costs no stack. */
function collect(top: unknown, nodes: LinkedNode[]): void {
  const queue = [top];
  for (let at = 0; at < queue.length && nodes.length < NODES_BOUND; at++) {
    const value = queue[at];
    if (isNode(value)) nodes.push(value);
    if (typeof value === 'object' && value !== null && queue.length < 4 * NODES_BOUND)
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
  }
}

/** Whether a node is of a schema.org type, however its `@type` is written. */
export function isOfType(node: LinkedNode, type: string): boolean {
  const types = [node['@type']].flat();
  return types.some((name) => typeof name === 'string' && name.replace(/^.*[/#:]/, '') === type);
}
