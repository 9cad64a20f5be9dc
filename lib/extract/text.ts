import { DESCRIPTION_BOUND, LINE_BOUND } from '../posting/bounds';

/** Most nodes visited for one text, so that a hostile page can't hold the tab. */
const NODES_BOUND = 200_000;

const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|select|textarea|button|dialog|head)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|big|cite|code|data|del|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Blocks with an empty line around them. */
const APART = /^(?:blockquote|dl|h[1-6r]|ol|p|pre|section|table|ul)$/;
const UNSEEN_CLASS =
  /(?:^|[\s_-])(?:(?:visually|a11y|accessibility)-?hidden|sr-?only|screen-?reader|off-?screen)(?:$|[\s_-])/i;
const UNSEEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether an element's own markup says that nobody sees it; styles from sheets aren't asked. */
export function isUnseen(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    UNSEEN_CLASS.test(element.getAttribute('class') ?? '') ||
    UNSEEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/**
 * The text that a reader sees in an element: a line for each block, "- " before list items, an empty line
 * between paragraphs. Hidden parts and controls are left out, as are the elements that `isAside` names.
 * At most `bound` UTF-16 units. Not recursive: pages can be nested to any depth.
 */
export function blockText(
  root: Node,
  isAside: (element: Element) => boolean = () => false,
  bound = DESCRIPTION_BOUND,
): string {
  let out = '';
  let breaks = 0;
  let bullet = false;
  let afterItem = false;
  let gap = false;

  const write = (text: string) => {
    const words = text.replace(/[\s\u200b]+/g, ' ').trim();
    gap ||= /^\s/.test(text);
    if (!words) return;
    if (breaks) {
      if (out) out += '\n'.repeat(breaks);
      if (bullet) out += '- ';
      afterItem = bullet;
      breaks = 0;
      bullet = false;
    } else if (gap && out) out += ' ';
    out += words;
    gap = /\s$/.test(text);
  };
  /** Around a block: before its text and after it. */
  const edge = (tag: string) => {
    if (!bullet && !INLINE.test(tag)) breaks = Math.max(breaks, APART.test(tag) ? 2 : 1);
  };
  /** Takes in a node; whether to go on with what is inside. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) write(node.nodeValue ?? '');
    if (!isElement(node)) return false;
    const tag = node.localName;
    if (SKIPPED.test(tag) || node.getAttribute('aria-hidden') === 'true' || isUnseen(node) || isAside(node))
      return false;
    if (tag === 'li') {
      breaks = afterItem ? 1 : breaks || 1;
      bullet = true;
    } else if (tag === 'br') breaks = bullet ? breaks : Math.min(2, breaks + 1);
    else if (/^t[dh]$/.test(tag)) gap = true;
    else edge(tag);
    return true;
  };
  const leave = (node: Node) => {
    if (!isElement(node) || /^(?:br|t[dh])$/.test(node.localName)) return;
    if (node.localName === 'li') bullet = false;
    edge(node.localName);
  };

  let node: Node | null = root.firstChild;
  for (let left = NODES_BOUND; node && left > 0 && out.length < bound; left--) {
    if (enter(node) && node.firstChild) node = node.firstChild;
    else {
      leave(node);
      while (node && !node.nextSibling) {
        node = node.parentNode === root ? null : node.parentNode;
        if (node) leave(node);
      }
      node = node?.nextSibling ?? null;
    }
  }
  return tidy(out.slice(0, bound));
}

/** Trims lines, turns typed bullets into "- ", and leaves at most one empty line. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/^[ \t]*[•●▪◦‣∙·■][ \t]*/gm, '- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line of text with runs of white space as one space, at most `LINE_BOUND` UTF-16 units. */
export function oneLine(text: string): string {
  return text
    .slice(0, 4 * LINE_BOUND)
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .slice(0, LINE_BOUND);
}

/**
 * What an element says in one line, read once: where a copy for screen readers stands beside the visible one
 * (marked aria-hidden), the visible one counts. Empty for none.
 */
export function lineText(element: Element | null | undefined): string {
  if (!element) return '';
  const all = oneLine(blockText(element, undefined, 4 * LINE_BOUND).replace(/^- /gm, ''));
  for (const copy of element.querySelectorAll('[aria-hidden="true"]')) {
    const seen = oneLine(copy.textContent ?? '');
    if (seen.length > 1 && !isUnseen(copy) && (!all || all.includes(seen))) return seen;
  }
  return all;
}
