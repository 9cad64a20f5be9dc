import { elsewhere, type Item, namedItems, possibleItems } from './card-items';
import { areAnnounced, likenessToJobs } from './card-likeness';
import type { Line, Survey } from './survey';
import { letters, titleLikeness } from './words';

/** Cards that are built alike. */
export interface Group {
  items: Item[];
  /** How much they look like results of a job search; from 1 on they are taken for it. */
  score: number;
}

/** The groups of equally built cards on a page that look like job postings, best first. */
export function cardGroups(survey: Survey, url: URL): Group[] {
  const found = groupsOf(possibleItems(survey, url), survey, url);
  if (found.length) return found;
  // without links and headings nothing but the page's own word makes them openings
  return groupsOf(namedItems(survey), survey, url).filter(({ items }) => areAnnounced(items, survey, url));
}

function groupsOf(possible: readonly Item[], survey: Survey, url: URL): Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of possible) {
    const key = pathOf(item.element);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()]
    .map((items) => unique(delimit(withoutStrays(items), survey, url), survey))
    .map((items) => ({ items, score: likenessToJobs(items, survey, url) }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
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
  const heights = items.map(({ element }) => {
    let height = 0;
    for (let card = element; height < 12; height++) {
      const around = card.parentElement;
      if (!around || /^(?:body|main)$/i.test(around.tagName) || holds.get(around) === null) break;
      // a lone card has no neighbours that end it
      if (items.length === 1 && (height > 4 || linesIn(around).length > 12)) break;
      card = around;
    }
    return height;
  });
  // one that stands alone in its section reaches no further than the others
  const usual = items.length > 2 ? mostCommon(heights) : 12;
  return items.map((item, at) => {
    let card = item.element;
    for (let height = Math.min(heights[at] ?? 0, usual); height > 0; height--)
      card = card.parentElement ?? card;
    return { ...item, card, url: item.url ?? onlyLinkIn(card, page) };
  });
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The one page that a card leads to, when its title is no link itself. */
function onlyLinkIn(card: Element, page: URL): URL | undefined {
  const links = [...card.querySelectorAll('a[href]')];
  const urls = links.length > 8 ? [] : links.flatMap((link) => elsewhere(link, page) ?? []);
  const [first] = urls;
  return urls.every(({ href }) => href === first?.href) ? first : undefined;
}

const wordsOf = (lines: Line[]): string =>
  lines
    .slice(0, 40)
    .map(({ text }) => text)
    .join(' ');

/** Each posting once: pages repeat titles for narrow screens. */
function unique(items: Item[], { linesIn }: Survey): Item[] {
  const seen = new Set<string>();
  return items.filter(({ url, title, card }) => {
    const key = url ? `${url.href} ${letters(title)}` : wordsOf(linesIn(card));
    return !seen.has(key) && seen.add(key);
  });
}
