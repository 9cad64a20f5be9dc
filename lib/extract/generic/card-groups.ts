import { addressIn } from '../cards';
import { lineText } from '../text';
import { placeLikeness } from './place';
import type { Line, Survey } from './survey';
import { isApply, isInvitation, letters, titleLikeness } from './words';

/** Most links and headings looked at as possible titles of cards. */
const TITLES_BOUND = 6000;

/** A possible card: where its title stands, and the link to its posting when it has one. */
export interface Item {
  title: string;
  /** The element with the title's words. */
  element: Element;
  url: URL | undefined;
  /** The whole card: the largest element around the title that holds no other title of its group. */
  card: Element;
}

/** Cards that are built alike. */
export interface Group {
  items: Item[];
  /** How much they look like results of a job search; from 1 on they are taken for it. */
  score: number;
}

/** The groups of equally built cards on a page that look like job postings, best first. */
export function cardGroups(survey: Survey, url: URL): Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of possibleItems(survey, url)) {
    const key = pathOf(item.element);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()]
    .map((items) => unique(delimit(withoutStrays(items), survey, url)))
    .map((items) => ({ items, score: scoreOf(items, survey, url) }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
}

function possibleItems(survey: Survey, page: URL): Item[] {
  const items = new Map<Element, Item>();
  for (const mark of survey.marks.slice(0, TITLES_BOUND)) {
    if (!survey.isContent(mark)) continue;
    const url = elsewhere(mark.closest('a[href]') ?? mark.querySelector('a[href]'), page);
    const element = url && isInvitation(lineText(mark)) ? namedBeside(mark, url, survey) : titleIn(mark);
    if (!element) continue;
    const known = items.get(element);
    if (known) known.url ??= url;
    else {
      const title = lineText(element);
      if (titleLikeness(title) > 0) items.set(element, { title, element, url, card: element });
    }
  }
  return [...items.values()];
}

/** Where a link leads, when that is another page. */
function elsewhere(link: Element | null, page: URL): URL | undefined {
  const url = addressIn(link?.getAttribute('href'), page);
  return url && (url.href.split('#')[0] !== page.href.split('#')[0] || /^#!?\//.test(url.hash))
    ? url
    : undefined;
}

/** The part of a link or heading that says the title: the heading in it, else its first block, else all of it. */
function titleIn(mark: Element): Element {
  const heading = mark.querySelector('h1,h2,h3,h4,h5,h6,[role="heading"],a[href]');
  if (heading && lineText(heading)) return heading;
  let element = mark;
  for (;;) {
    const said: Element[] = [...element.children].filter(lineText);
    const [first] = said;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!first || own || (said.length > 1 && !/^(?:div|p|section|header|li|ul|h\d)$/i.test(first.tagName)))
      return element;
    element = first;
  }
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

/** How an element is built in: the names of the four elements around it, and its own first class. */
function pathOf(element: Element): string {
  const names = [(element.getAttribute('class') ?? '').trim().split(/\s+/)[0]];
  for (let around: Element | null = element, n = 0; around && n < 4; around = around.parentElement, n++)
    names.push(around.tagName);
  return names.join(' ');
}

/** Leaves out what looks like no title and leads elsewhere than most: "Contact us" among the jobs. */
function withoutStrays(items: Item[]): Item[] {
  const sectionOf = ({ url }: Item) => url && `${url.host}/${url.pathname.split('/')[1]}`;
  const sections = new Map<string | undefined, number>();
  for (const item of items) sections.set(sectionOf(item), (sections.get(sectionOf(item)) ?? 0) + 1);
  const [usual] = [...sections].sort(([, a], [, b]) => b - a)[0] ?? [];
  return items.filter((item) => titleLikeness(item.title) >= 0.2 || (item.url && sectionOf(item) === usual));
}

/** Finds where each card ends: as far up as no other title of the group is inside. */
function delimit(items: Item[], { linesIn }: Survey, page: URL): Item[] {
  const holds = new Map<Element, string | null>();
  for (const { element, title } of items)
    for (
      let around: Element | null = element;
      around && holds.get(around) !== null;
      around = around.parentElement
    )
      holds.set(around, (holds.get(around) ?? title) === title ? title : null);
  return items.map((item) => {
    let card = item.element;
    for (let n = 0; n < 12; n++) {
      const around = card.parentElement;
      if (!around || /^(?:body|main)$/i.test(around.tagName) || holds.get(around) === null) break;
      // a lone card has no neighbours that end it
      if (items.length === 1 && (n > 4 || linesIn(around).length > 12)) break;
      card = around;
    }
    return { ...item, card, url: item.url ?? onlyLinkIn(card, page) };
  });
}

/** The one page that a card leads to, when its title is no link itself. */
function onlyLinkIn(card: Element, page: URL): URL | undefined {
  const urls = [...card.querySelectorAll('a[href]')].flatMap((link) => elsewhere(link, page) ?? []);
  const [first] = urls;
  return urls.every(({ href }) => href === first?.href) ? first : undefined;
}

/** Each posting once: pages repeat titles for narrow screens. */
function unique(items: Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ url, title, card }) => {
    const key = url ? `${url.href} ${letters(title)}` : lineText(card);
    return !seen.has(key) && seen.add(key);
  });
}

const JOB_ADDRESS =
  /\b(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|roles?|hiring|stellen?(?:angebote?)?|karriere|emplois?|offres?|offerte|lavoro|empleos?|vagas?|prace|nabidk[ay]|praca|oferty?|rpd|jobdetail|viewjob|joblisting|requisitions?|postings?|apply|gh_jid|jk|jobid)\b/i;

/**
 * Likeness of the titles to job titles, addresses of jobs or ways to apply, headings, and what stands beside the
 * titles in their cards. The weights were set on pages of many sites; a list of blog posts or products stays below 1.
 */
function scoreOf(items: Item[], { linesIn }: Survey, page: URL): number {
  const mean = (value: (item: Item) => number) =>
    items.reduce((sum, item) => sum + value(item), 0) / items.length;
  const beside = new Map(
    items.map((item) => [item, linesIn(item.card).filter(({ text }) => text !== item.title)]),
  );
  const most = (how: (line: Line) => number) =>
    mean((item) => Math.max(0, ...(beside.get(item) ?? []).map(how)));
  const likeness = mean(({ title }) => titleLikeness(title));
  const distinct = new Set(items.map(({ title }) => letters(title))).size / items.length;
  const linked = mean(({ url }) => (url && JOB_ADDRESS.test(url.pathname + url.search) ? 1 : 0));
  const below = mean(({ url }) =>
    url && url.pathname.length > page.pathname.length && url.pathname.startsWith(page.pathname) ? 0.7 : 0,
  );
  const applied = most(({ text }) => (isApply(text) ? 1 : 0));
  const headed = mean(({ element }) => (element.closest('h1,h2,h3,h4,h5,h6,[role="heading"]') ? 1 : 0));
  const framed = mean((item) => (beside.get(item)?.length ? 1 : 0));
  const placed = most(({ text }) => placeLikeness(text));
  if (likeness < 0.3 || distinct < 0.3) return 0;
  if (items.length === 1 && !(likeness > 0.9 && linked && framed)) return 0;
  const isJobs =
    likeness + 0.5 * Math.max(linked, below, applied) + 0.2 * headed + 0.1 * framed + 0.3 * placed;
  return isJobs + 0.1 * Math.log2(items.length) - 0.55;
}
