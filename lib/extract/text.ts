import { DESCRIPTION_BOUND } from '../posting/bounds';

/** Most HTML parsed out of one string, in UTF-16 units; the rest is cut. */
export const HTML_BOUND = 500_000;
/** Most nodes visited for one text, so that a hostile page can't hold the tab. */
const NODES_BOUND = 200_000;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT SELECT TEXTAREA INPUT BUTTON CANVAS VIDEO AUDIO DIALOG HEAD'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
);
/** Blocks with an empty line around them. */
const APART = new Set('BLOCKQUOTE DL H1 H2 H3 H4 H5 H6 HR OL P PRE SECTION TABLE UL'.split(' '));
const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-?text|-?only)?|a11y-?hidden|hidden-?label)(?:$|[\s_-])/i;
const UNSEEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Whether an element's own markup says that nobody sees it; styles from sheets aren't asked. */
export function isUnseen(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    UNSEEN_CLASS.test(element.getAttribute('class') ?? '') ||
    UNSEEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName.toUpperCase()) ||
    element.getAttribute('aria-hidden') === 'true' ||
    isUnseen(element)
  );
}

/** Visits the nodes under `root` in document order, without recursion: pages can be nested to any depth. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  for (let left = NODES_BOUND; node && left > 0; left--) {
    if (enter(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}

/**
 * The text that a reader sees in an element: a line for each block, "- " before list items, an empty line
 * between paragraphs. Hidden parts and controls are left out, as are the elements that `without` names.
 * At most `bound` UTF-16 units.
 */
export function blockText(
  root: Node,
  { bound = DESCRIPTION_BOUND, without }: { bound?: number; without?: (element: Element) => boolean } = {},
): string {
  let out = '';
  let breaks = 0;
  let bullet = false;
  let gap = false;
  let itemBefore = false;

  const breakLine = (lines: 1 | 2) => {
    if (!bullet) breaks = Math.max(breaks, lines);
  };
  const write = (text: string) => {
    const words = text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
    gap ||= /^[\s\u00a0]/.test(text);
    if (!words) return;
    if (breaks) {
      if (out) out += '\n'.repeat(breaks);
      if (bullet) out += '- ';
      itemBefore = bullet;
      breaks = 0;
      bullet = false;
    } else if (gap && out) out += ' ';
    out += words;
    gap = /[\s\u00a0]$/.test(text);
  };

  walk(
    root,
    (node) => {
      if (out.length > bound) return false;
      if (node.nodeType === 3) {
        write(node.nodeValue ?? '');
        return false;
      }
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      if (isSkipped(element) || without?.(element)) return false;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') {
        if (!bullet) breaks = Math.min(2, breaks + 1);
      } else if (tag === 'LI') {
        breaks = itemBefore ? 1 : Math.max(breaks, 1);
        bullet = true;
      } else if (BLOCK.has(tag)) breakLine(APART.has(tag) ? 2 : 1);
      else if (tag === 'TD' || tag === 'TH') gap = true;
      return true;
    },
    (node) => {
      if (node.nodeType !== 1) return;
      const tag = (node as Element).tagName.toUpperCase();
      if (tag === 'LI') bullet = false;
      if (BLOCK.has(tag)) breakLine(APART.has(tag) ? 2 : 1);
    },
  );
  return tidy(out.slice(0, bound));
}

/** Trims lines and turns typed bullets into "- ". */
function tidy(text: string): string {
  return text
    .replace(/ +\n/g, '\n')
    .replace(/^[ \t]*[•●▪◦‣∙·■‧][ \t]*/gm, '- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line of text with runs of white space as one space, at most `bound` UTF-16 units. */
export function oneLine(text: string, bound = 500): string {
  return text
    .slice(0, 4 * bound)
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .slice(0, bound);
}

/**
 * What an element says in one line, read once: where a copy for screen readers stands beside the visible one
 * (marked aria-hidden), the visible one counts. Empty for none.
 */
export function lineText(element: Node | null | undefined): string {
  if (!element) return '';
  const all = oneLine(blockText(element, { bound: 2000 }).replace(/^- /gm, ''));
  if (element.nodeType !== 1) return all;
  for (const copy of (element as Element).querySelectorAll('[aria-hidden="true"]')) {
    const seen = oneLine(copy.textContent ?? '');
    if (seen.length > 1 && !isUnseen(copy) && (!all || all.includes(seen))) return seen;
  }
  return all;
}

/** The text of an HTML string, encoded once or twice, laid out as `blockText` does. */
export function htmlText(html: string, document: Document, bound = DESCRIPTION_BOUND): string {
  const text = html.slice(0, HTML_BOUND);
  if (!/[<&]/.test(text))
    return tidy(
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t\u00a0]+/g, ' ')
        .slice(0, bound),
    );
  const parsed = parseHtml(text, document);
  if (!parsed) return tidy(text.replace(/<[^>]*>/g, ' ').slice(0, bound));
  const inner = parsed.body.firstElementChild ? '' : (parsed.body.textContent ?? '');
  // Encoded twice: what came out is HTML once more.
  if (/<\/?(p|br|div|ul|li|h[1-6]|strong|b|span)\b/i.test(inner)) {
    const again = parseHtml(inner, document);
    if (again) return blockText(again.body, { bound });
  }
  // Plain text with entities keeps its own lines.
  if (!parsed.body.firstElementChild) return tidy(inner.replace(/[ \t\u00a0]+/g, ' ').slice(0, bound));
  return blockText(parsed.body, { bound });
}

/** Parses into a document of its own: nothing runs, nothing is loaded, the page isn't touched. */
function parseHtml(html: string, document: Document): Document | undefined {
  const Parser = document.defaultView?.DOMParser;
  return Parser && new Parser().parseFromString(html, 'text/html');
}
