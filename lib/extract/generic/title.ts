import { lineText } from '../text';
import { ownNames } from './names';
import type { Survey } from './survey';
import { isGenericHeading, letters, titleLikeness } from './words';

/** A posting's title as found on a page. */
export interface TitleFound {
  title: string;
  /** Where it stands; undefined when only structured data says it. */
  element: Element | undefined;
  /** The line that it is; everything of the posting comes after. */
  at: number;
  /** How sure: from 1 on it may be a posting's. */
  score: number;
}

const NAMED =
  /(?:job|position|posting|vacancy|role|opening|opportunity)[-_ ]?(?:info)?(?:header)?[-_ ]?(?:title|name|headline)|^title$|jobtitle/i;

/**
 * The heading that is the posting's title: named in the page's title and address, like a job title, right before the
 * running text.
 * @param cards titles of the cards on the page: an open posting's is among them
 * @param firstProse the survey's line where the running text begins
 */
export function titleOf(
  survey: Survey,
  { document, url }: { document: Document; url: URL },
  cards: ReadonlySet<string>,
  isCard: (element: Element) => boolean,
  firstProse: number,
): TitleFound | undefined {
  const pageTitles = [
    document.title,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ].map(letters);
  const address = letters(safelyDecoded(url.pathname));
  const heads = survey.marks.filter((mark) => !/^a$/i.test(mark.tagName));
  const named = [
    ...document.querySelectorAll(
      '[itemprop="title"],[class*="title" i],[data-testid*="title" i],[data-cy*="title" i],[data-automation*="title" i],[data-test*="title" i],[data-test*="positionName" i],[data-ui*="title"],[data-qa*="title"]',
    ),
  ]
    .slice(0, 300)
    .filter((element) => NAMED.test(ownNames(element)));
  // the newest pages may have no headings at all: then a line above the text that is surely a job's
  const above = survey.lines.slice(Math.max(0, firstProse - 15), firstProse + 1);
  const plain = above
    .filter(({ text, isFrame }) => !isFrame && titleLikeness(text) === 1)
    .map(({ element }) => element);
  let best: TitleFound | undefined;
  for (const element of new Set([...heads, ...named, ...plain])) {
    if (!survey.isContent(element) || isCard(element)) continue;
    const at = survey.startOf(element);
    const said = lineText(element);
    const title =
      [...cards].find((card) => said.startsWith(card) && card.length > 5 && said.length - card.length < 16) ??
      said;
    if (title.length < 3 || title.length > 200 || isGenericHeading(title)) continue;
    const key = letters(title);
    if (!key) continue;
    const level = survey.lines[at]?.heading ?? 0;
    const score =
      titleLikeness(title) +
      (level === 1 ? 0.5 : level === 2 ? 0.3 : level ? 0.1 : 0) +
      (pageTitles.some((whole) => whole.startsWith(key))
        ? 0.8
        : pageTitles.some((whole) => whole.includes(key))
          ? 0.6
          : 0) +
      (key.length > 4 && address.includes(key) ? 0.6 : 0) +
      (cards.has(title) ? 0.7 : 0) +
      (NAMED.test(ownNames(element)) ? 0.5 : 0) +
      (at > firstProse ? -0.8 : 0) -
      Math.min(0.4, Math.abs(firstProse - at) / 100);
    if (!best || score > best.score) best = { title, element, at, score };
  }
  return best;
}

/** A path with its percent signs resolved, where they can be. */
export function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
