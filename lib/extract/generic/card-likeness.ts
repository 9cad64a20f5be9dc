import type { Item } from './card-items';
import { isOtherPath } from './other-pages';
import { placeLikeness } from './place';
import type { Line, Survey } from './survey';
import { isApply, isGenericHeading, letters, titleLikeness } from './words';

const JOB_ADDRESS =
  /\b(?:jobs?|careers?|positions?|vacanc(?:y|ies)|vacatures?|openings?|opportunit(?:y|ies)|roles?|hiring|stellen?(?:angebote?)?|karriere|emplois?|offres?|offerte|lavoro|empleos?|vagas?|prace|nabidk[ay]|praca|oferty?|rpd|jobdetail|viewjob|joblisting|requisitions?|postings?|apply|gh_jid|jk|jobid)\b/i;

/**
 * Likeness of the titles to job titles, addresses of jobs or ways to apply, headings, and what stands beside the
 * titles in their cards. The weights were set on pages of many sites; a list of blog posts or products stays below 1.
 */
export function likenessToJobs(items: Item[], survey: Survey, page: URL): number {
  const { linesIn } = survey;
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
  const isElsewhere = mean(({ url }) =>
    url && isOtherPath(url.pathname) && !JOB_ADDRESS.test(url.pathname + url.search) ? 1 : 0,
  );
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
  // a page of openings says so, but so it does of the values and the people that it shows beside them
  const announced =
    items.length > 2 &&
    (likeness > 0.5 || (linked > 0.8 && headed > 0.8)) &&
    framed > 0.5 &&
    areAnnounced(items, survey, page)
      ? 0.3
      : 0;
  return isJobs + announced + 0.1 * Math.log2(items.length) - 0.55 - 0.8 * isElsewhere;
}

/** Whether the page's address or the heading above says that openings follow. */
export function areAnnounced(items: readonly Item[], { lines, startOf }: Survey, page: URL): boolean {
  const [first] = items;
  if (!first) return false;
  const above = lines.slice(0, startOf(first.card)).findLast(({ heading }) => heading > 0);
  return (
    JOB_ADDRESS.test(page.pathname + page.search) || (above !== undefined && isGenericHeading(above.text))
  );
}
