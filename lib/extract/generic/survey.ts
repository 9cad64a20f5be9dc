import { isUnseen } from '../text';
import { isFrame } from './frame';

/** Most nodes looked at on one page. */
const NODES_BOUND = 150_000;

const SKIPPED =
  /^(?:script|style|noscript|template|svg|iframe|select|textarea|button|dialog|head|canvas|option)$/i;
const INLINE =
  /^(?:a|abbr|b|bdi|big|cite|code|data|del|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/i;

/** Items of a list that is only drawn. */
const BULLET = /^[•▪‣◦●○■]\s/;

/** One line of a page as a reader sees it: the text of one block, or of a part of it between line breaks. */
export interface Line {
  text: string;
  /** The block that it is the text of. */
  element: Element;
  /** 1 to 6 for a heading, else 0. */
  heading: number;
  isItem: boolean;
  /** Share of its characters that are links, 0 to 1. */
  linked: number;
  /** Whether it stands around the content: in menus, footers, forms, dialogs. */
  isFrame: boolean;
}

/** Where an element's lines are: from `start` up to and without `end`. */
interface Range {
  start: number;
  end: number;
  isFrame: boolean;
}

/** A page looked over once. */
export interface Survey {
  lines: Line[];
  /** Links and headings that can be seen, in document order. */
  marks: Element[];
  /** The lines of an element; none for a hidden one. */
  linesIn: (element: Element) => Line[];
  /** The position of an element's first line; -1 for a hidden one. */
  startOf: (element: Element) => number;
  /** Whether an element can be seen, and is not part of the page's frame. */
  isContent: (element: Element) => boolean;
}

/** Looks over what is under `root`, in one pass; what its markup hides and what controls say is left out. */
export function surveyOf(root: Element): Survey {
  const lines: Line[] = [];
  const marks: Element[] = [];
  const ranges = new Map<Element, Range>();
  const headings: { level: number }[] = [];
  let text = '';
  let linkedText = 0;
  let block = root;
  let links = 0;
  let items = 0;
  let frames = 0;

  const flush = () => {
    const clean = text.replace(/[\s\u200b]+/g, ' ').trim();
    if (clean)
      lines.push({
        text: clean,
        element: block,
        heading: headings.at(-1)?.level ?? 0,
        isItem: items > 0 || BULLET.test(clean),
        linked: Math.min(1, linkedText / clean.length),
        isFrame: frames > 0,
      });
    text = '';
    linkedText = 0;
  };

  const enter = (element: Element): boolean => {
    const tag = element.tagName;
    if (SKIPPED.test(tag) || element.getAttribute('aria-hidden') === 'true' || isUnseen(element))
      return false;
    if (/^br$/i.test(tag)) flush();
    // elements side by side are apart for the eye, even with nothing between them
    else if (element.previousSibling?.nodeType === 1) text += ' ';
    if (!INLINE.test(tag) && !/^br$/i.test(tag)) {
      flush();
      block = element;
    }
    if (isFrame(element)) frames++;
    ranges.set(element, { start: lines.length, end: lines.length, isFrame: frames > 0 });
    const level = levelOf(element);
    if (level) headings.push({ level });
    if (/^a$/i.test(tag)) links++;
    if (/^li$/i.test(tag)) items++;
    if (level || /^a$/i.test(tag)) marks.push(element);
    return true;
  };
  const leave = (element: Element) => {
    const tag = element.tagName;
    const range = ranges.get(element);
    if (!range) return;
    if (!INLINE.test(tag) && !/^br$/i.test(tag)) {
      flush();
      block = element.parentElement ?? root;
    }
    // an inline element's words are in a line that isn't finished yet
    range.end = lines.length + (text.trim() ? 1 : 0);
    if (isFrame(element)) frames--;
    if (levelOf(element)) headings.pop();
    if (/^a$/i.test(tag)) links--;
    if (/^li$/i.test(tag)) items--;
  };

  let node: Node | null = root.firstChild;
  for (let left = NODES_BOUND; node && left > 0; left--) {
    if (node.nodeType === 3) {
      const words = node.nodeValue?.slice(0, 20_000) ?? '';
      text += words;
      if (links) linkedText += words.trim().length;
    } else if (node.nodeType === 1 && enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node as Element);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  const rangeOf = (element: Element) =>
    element === root ? { start: 0, end: lines.length, isFrame: false } : ranges.get(element);
  return {
    lines,
    marks,
    linesIn: (element) => {
      const range = rangeOf(element);
      return range ? lines.slice(range.start, range.end) : [];
    },
    startOf: (element) => rangeOf(element)?.start ?? -1,
    isContent: (element) => rangeOf(element)?.isFrame === false,
  };
}

/** The level of a heading, 1 to 6; 0 for anything else. */
function levelOf(element: Element): number {
  const [, level] = /^h([1-6])$/i.exec(element.tagName) ?? [];
  if (level) return Number(level);
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : 0;
}
