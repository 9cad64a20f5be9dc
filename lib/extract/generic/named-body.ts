import { ownNames } from './names';
import type { Survey } from './survey';
import { isPostingSection } from './words';

/** How much more running text an outer element must hold than an inner one to be the text in its place. */
const MOST = 0.8;

const TEXT_NAMED =
  /(?:job|posting|vacancy|position|role|offer|advert)s?[-_]{0,2}(?:ad)?[-_]{0,2}(?:description|details|content|body|text|ad\b)|description(?:[-_]{0,2}(?:text|content|body|markup))?\b|rich[-_]?(?:text|content)|wysiwyg|user[-_]?content|show-more-less-html|\bprose\b/i;
const NOT_TEXT_NAMED = /company|employer|meta|short|header|heading|title|page|container|layout|wrapper|list/i;
/** Whether an element's markup calls it the text of a posting. */
export const isTextNamed = (element: Element): boolean => {
  const names = ownNames(element);
  return TEXT_NAMED.test(names) && !NOT_TEXT_NAMED.test(names.replace(/text[-_]?container/gi, ''));
};

/**
 * An element whose markup calls it the posting's text, if it holds much of what runs on the page; where the text stands
 * in several parts, what is around them all.
 * @param weights how much running text each element holds, in characters; inner elements first
 */
export function namedBody(
  weights: ReadonlyMap<Element, number>,
  root: Element,
  survey: Survey,
): Element | undefined {
  const whole = weights.get(root) ?? 0;
  let best: Element | undefined;
  for (const [element, weight] of weights) {
    if (element === root || !isTextNamed(element)) continue;
    if (weight < (SURELY_NAMED.test(ownNames(element)) ? 0.15 : 0.4) * whole) continue;
    const held = (best && weights.get(best)) ?? 0;
    // inner elements come first; an outer one has to hold clearly more
    if (!best || (element.contains(best) ? MOST * weight > held : weight > held)) best = element;
  }
  return best && withParts(best, weights, root, survey);
}

/** How far up the other parts of a text in several parts are looked for. */
const PARTS_HEIGHT = 4;

/** The element around all parts where a text stands in several: description, requirements, benefits side by side. */
function withParts(
  text: Element,
  weights: ReadonlyMap<Element, number>,
  root: Element,
  survey: Survey,
): Element {
  let whole = text;
  let around = text;
  for (let n = 0; n < PARTS_HEIGHT && around !== root && around.parentElement; n++) {
    const part = around;
    around = around.parentElement;
    const beside = [...around.children].filter((child) => child !== part && weights.has(child));
    if (!beside.length) continue;
    if (!beside.every((child) => isPart(child, text, survey))) break;
    whole = around;
  }
  return whole;
}

/** Whether an element beside the text is a part of it: called so, called alike, or opened by a heading that postings have. */
function isPart(element: Element, text: Element, survey: Survey): boolean {
  const names = ownNames(element);
  const stem = /(?:^|\s)([a-z]+[-_][a-z]+[-_])[a-z]+/i.exec(ownNames(text))?.[1];
  const [first] = survey.linesIn(element);
  return (
    isTextNamed(element) ||
    PART_NAMED.test(names) ||
    (stem !== undefined && ` ${names}`.includes(` ${stem}`)) ||
    (first !== undefined && first.heading > 0 && isPostingSection(first.text))
  );
}

const SURELY_NAMED = /(?:job|posting|vacancy|position|role)[-_]?desc/i;
const PART_NAMED =
  /requirement|qualification|responsibilit|benefit|duties|skills|about[-_]?(?:you|the[-_]?role|the[-_]?job)/i;
