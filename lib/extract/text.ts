import { DESCRIPTION_BOUND, LINE_BOUND } from '../posting/bounds';
import { layout, tidy } from '../posting/layout';

/** Most nodes visited for one text, so that a hostile page can't hold the tab. */
const NODES_BOUND = 200_000;

const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|select|textarea|button|dialog|head)$/;
const UNSEEN_CLASS = /\b(?:(?:visually|a11y|accessibility)-?hidden|sr-?only|screen-?reader|off-?screen)\b/i;
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
  const lines = layout();
  /** Takes in a node; whether to go on with what is inside. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) lines.write(node.nodeValue ?? '');
    if (!isElement(node) || SKIPPED.test(node.localName) || node.getAttribute('aria-hidden') === 'true')
      return false;
    if (isUnseen(node) || isAside(node)) return false;
    lines.enter(node.localName);
    return true;
  };
  const leave = (node: Node) => {
    if (isElement(node)) lines.leave(node.localName);
  };
  let node: Node | null = root.firstChild;
  for (let left = NODES_BOUND; node && left > 0 && lines.length() < bound; left--) {
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
  return lines.text().slice(0, bound);
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
  // most lines are plain text: nothing to lay out, nothing hidden inside
  if (!element.firstElementChild) return oneLine(tidy(oneLine(element.textContent ?? '')).replace(/^- /, ''));
  const all = oneLine(blockText(element, undefined, 4 * LINE_BOUND).replace(/^- /gm, ''));
  for (const copy of element.querySelectorAll('[aria-hidden="true"]')) {
    const seen = oneLine(copy.textContent ?? '');
    if (seen.length > 1 && !isUnseen(copy) && (!all || all.includes(seen))) return seen;
  }
  return all;
}
