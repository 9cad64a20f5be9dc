import type { LinkedNode } from '../posting/job-posting';

const VALUE_ATTRIBUTES = ['content', 'datetime', 'href', 'src'] as const;
const PROPERTIES_BOUND = 300;

/**
 * Nodes of one schema.org type that microdata (`itemscope`, `itemprop`) or RDFa (`typeof`, `property`) mark in the
 * page, in the shape of JSON-LD. A property's value is its attribute, its nested item, or its inner HTML.
 */
export function markedUpNodes(document: Document, type: string): LinkedNode[] {
  const item = `[itemtype$="schema.org/${type}" i],[typeof="${type}"],[typeof="schema:${type}"]`;
  return [...document.querySelectorAll(item)].slice(0, 100).map((element) => nodeAt(element, 0));
}

function nodeAt(item: Element, depth: number): LinkedNode {
  const node: LinkedNode = {};
  for (const element of [...item.querySelectorAll('[itemprop],[property]')].slice(0, PROPERTIES_BOUND)) {
    if (element.parentElement?.closest('[itemscope],[typeof]') !== item) continue;
    const names = (element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '').split(/\s+/);
    const value = propertyValue(element, depth);
    for (const name of names) {
      const key = name.replace(/^.*[:/#]/, '');
      if (!key || key === '__proto__') continue;
      node[key] = key in node ? [node[key], value].flat() : value;
    }
  }
  return node;
}

function propertyValue(element: Element, depth: number): unknown {
  if (depth < 4 && (element.hasAttribute('itemscope') || element.hasAttribute('typeof'))) {
    const nested = nodeAt(element, depth + 1);
    if (Object.keys(nested).length) return nested;
  }
  for (const name of VALUE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return element.innerHTML;
}
