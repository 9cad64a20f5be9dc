import { blockText } from '../text';
import { isTextNamed, namedBody } from './named-body';
import type { Line, Survey } from './survey';
import { isEnd } from './words';

/** The running text of a page, from line `from` up to and without line `to`. */
export interface Body {
  /** The smallest element that holds nearly all of it. */
  element: Element;
  from: number;
  to: number;
  /** Its length in characters, headings and short lines not counted. */
  prose: number;
}

/** Share of a container's running text that a part must hold to be the text, and the rest something beside it. */
const MOST = 0.8;

/** How much a line counts as running text: its length, when it is a sentence or an item of a list and no link. */
function proseOf(line: Line): number {
  const { text, linked, isItem, heading, isFrame } = line;
  if (isFrame || linked > 0.5 || heading || isField(line)) return 0;
  const isProse =
    text.length >= 70 || (isItem && text.length >= 25) || (text.length >= 40 && /[.!?:;]$/.test(text));
  return isProse ? text.length : 0;
}

/** Whether an item is a label with its value ("Category" "Sales") and no sentence: its words are all in parts. */
function isField({ element, isItem, text }: Line): boolean {
  if (!isItem || text.length > 80 || /[.!?;,]$/.test(text)) return false;
  return (
    element.childElementCount === 2 &&
    ![...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()) &&
    [...element.children].every((part) => /\S/.test(part.textContent ?? ''))
  );
}

/**
 * Finds the running text of a page.
 * @param isAside lines that are of something else, such as the cards of other postings
 * @param after the line that it has to come after, such as the title; -1 for none
 */
export function bodyOf(
  survey: Survey,
  root: Element,
  isAside: (at: number) => boolean,
  after: number,
): Body | undefined {
  const weights = new Map<Element, number>();
  const prose = survey.lines.map((line, at) => (at <= after || isAside(at) ? 0 : proseOf(line)));
  survey.lines.forEach(({ element }, at) => {
    const weight = prose[at];
    if (!weight) return;
    for (let around: Element | null = element; around; around = around.parentElement)
      weights.set(around, (weights.get(around) ?? 0) + weight);
  });
  const element = namedBody(weights, root, survey) ?? heaviest(weights, root);
  const start = survey.startOf(element);
  const inside = prose.slice(start, start + survey.linesIn(element).length);
  const first = inside.findIndex((weight) => weight > 0);
  if (first < 0) return undefined;
  // also what markup calls the text may begin with a table of facts
  const isNamed = isTextNamed(element) && !survey.lines.slice(start, start + first).some(isField);
  const from = isNamed
    ? Math.max(start, after + 1)
    : startFrom(survey, start + first, Math.max(start, after + 1), isAside);
  const to = endOf(survey, prose, from, start + inside.length);
  const total = prose.slice(from, to).reduce((sum, weight) => sum + weight, 0);
  return { element, from, to, prose: total };
}

/** The smallest element that holds most of the running text. */
function heaviest(weights: ReadonlyMap<Element, number>, root: Element): Element {
  let element = root;
  for (;;) {
    const whole = weights.get(element) ?? 0;
    const part = [...element.children].find((child) => (weights.get(child) ?? 0) >= MOST * whole);
    if (!whole || !part) return element;
    element = part;
  }
}

/** The first line of the text: the first running one, with the headings and short lines that lead to it. */
function startFrom(
  { lines }: Survey,
  first: number,
  least: number,
  isAside: (at: number) => boolean,
): number {
  let from = first;
  const parent = lines[first]?.element.parentElement;
  while (from > least && !isAside(from - 1)) {
    const before = lines[from - 1];
    const isLed =
      isTitled(before) ||
      (before?.element.parentElement === parent && !before?.isFrame && (before?.linked ?? 1) < 0.5);
    if (!isLed) break;
    from--;
  }
  return from;
}

const isTitled = (line: Line | undefined): boolean =>
  line !== undefined && !line.isFrame && (line.heading > 0 || /^[^.]{3,60}:$/.test(line.text));

/** Where the text ends: at a heading that opens something else, once most has been said, else after its last line. */
function endOf({ lines }: Survey, prose: number[], from: number, to: number): number {
  const total = prose.slice(from, to).reduce((sum, weight) => sum + weight, 0);
  let said = 0;
  let last = from;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (said > 0.5 * total && line && !prose[at] && line.text.length < 80 && isEnd(line.text)) return at;
    said += prose[at] ?? 0;
    if (prose[at]) last = at;
  }
  // short items after the last long line are still the list that it began
  while (
    last + 1 < to &&
    lines[last + 1]?.isItem &&
    !lines[last + 1]?.isFrame &&
    (lines[last + 1]?.linked ?? 1) < 0.5
  )
    last++;
  return last + 1;
}

/** The text of a body, laid out as `blockText` does, without the frame of the page and what `isAside` names. */
export function textOf(
  { element, from, to }: Body,
  survey: Survey,
  isAside: (element: Element) => boolean,
): string {
  return blockText(element, (part) => {
    const start = survey.startOf(part);
    if (start < 0 || !survey.isContent(part) || isAside(part)) return true;
    const { length } = survey.linesIn(part);
    return length > 0 && (start + length <= from || start >= to);
  });
}
