import { addressIn } from '../cards';
import { blockText, lineText, oneLine } from '../text';
import type { Survey } from './survey';
import { isInvitation, isTime, letters, titleLikeness } from './words';

/** Most links and headings looked at as possible titles of cards. */
const TITLES_BOUND = 6000;
/** Most lines of a card that is a link or heading as a whole; what never ends, as in a page cut short, is none. */
const LINES_BOUND = 60;

/** A possible card: where its title stands, and the link to its posting when it has one. */
export interface Item {
  title: string;
  /** The element with the title's words. */
  element: Element;
  url: URL | undefined;
  /** The whole card: the largest element around the title that holds no other title of its group. */
  card: Element;
}

/** What may be the title of a card: links and headings of the page's content, and what an "Apply" beside them names. */
export function possibleItems(survey: Survey, page: URL): Item[] {
  const items = new Map<Element, Item>();
  for (const mark of survey.marks.slice(0, TITLES_BOUND)) {
    if (!survey.isContent(mark) || survey.linesIn(mark).length > LINES_BOUND) continue;
    const url = elsewhere(mark.closest('a[href]') ?? mark.querySelector('a[href]'), page);
    const element = url && isInvitation(lineText(mark)) ? namedBeside(mark, url, survey) : titleIn(mark);
    if (!element) continue;
    const known = items.get(element);
    if (known) known.url ??= url;
    else {
      const title = titleSaid(element);
      if (titleLikeness(title) > 0) items.set(element, { title, element, url, card: element });
    }
  }
  return [...items.values()];
}

const TITLE_NAMED = /(?:title|name|heading|position|role)$/i;

/** What may be the title of a card that has neither link nor heading: a line whose element is called a title. */
export function namedItems({ lines }: Survey): Item[] {
  return lines
    .slice(0, TITLES_BOUND)
    .filter(
      ({ text, element, isFrame }) =>
        !isFrame && text.length < 160 && [...element.classList].some((name) => TITLE_NAMED.test(name)),
    )
    .map(({ text, element }) => ({ title: text, element, url: undefined, card: element }))
    .filter(({ title }) => titleLikeness(title) > 0);
}

/** Where a link leads, when that is another page. */
export function elsewhere(link: Element | null, page: URL): URL | undefined {
  const url = addressIn(link?.getAttribute('href'), page);
  return url && (url.href.split('#')[0] !== page.href.split('#')[0] || /^#!?\//.test(url.hash))
    ? url
    : undefined;
}

/** Whether an element has words to see; the first of them will do, so that depth costs little. */
const saysAnything = (element: Element) =>
  blockText(element, undefined, 1) !== '' || lineText(element) !== '';

/** The part of a link or heading that says the title: the heading in it, else its first block, else all of it. */
function titleIn(mark: Element): Element {
  const heading = mark.querySelector('h1,h2,h3,h4,h5,h6,[role="heading"],a[href]');
  if (heading && saysAnything(heading)) return heading;
  let element = mark;
  for (let depth = 0; depth < 8; depth++) {
    if ([...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) return element;
    const children: Element[] = [...element.children];
    const at = children.findIndex(saysAnything);
    const first = children[at];
    if (!first) return element;
    if (
      !/^(?:div|p|section|header|li|ul|h\d)$/i.test(first.tagName) &&
      children.slice(at + 1).some(saysAnything)
    )
      return element;
    element = first;
  }
  return element;
}

/** A title's words without the age or mark that stands in the same element: "Analyst<span>3 days ago</span>". */
function titleSaid(element: Element): string {
  const said = lineText(element);
  const own = [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''))
    .join(' ');
  const marks = [...element.children].map(lineText).filter(Boolean);
  return oneLine(own).length > 3 && marks.length && marks.every((mark) => isTime(mark)) ? oneLine(own) : said;
}

/** What a link that says "Apply" or "Learn more" is about: the line near it that its address names. */
function namedBeside(link: Element, url: URL, { linesIn }: Survey): Element | undefined {
  const address = letters(decodeURIComponent(url.pathname));
  let around = link.parentElement;
  for (let n = 0; around && n < 5; n++, around = around.parentElement) {
    const lines = linesIn(around);
    if (lines.length > 30) return undefined;
    const named = lines.find(({ text }) => letters(text).length > 4 && address.includes(letters(text)));
    if (named) return named.element;
  }
  return undefined;
}
