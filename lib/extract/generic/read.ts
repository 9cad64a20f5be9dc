import { readJobPosting } from '../../posting/job-posting';
import type { CardReading } from '../cards';
import { attempt, hostOf, makePosting, type Reading } from '../extract';
import { type Found, merge } from '../found';
import { companyName } from '../names';
import type { Page, Site } from '../site';
import { fromJsonLd, fromMarkup } from '../structured';
import { lineText } from '../text';
import { bodyOf, textOf } from './body';
import { cardFields } from './card-fields';
import { cardGroups, type Group } from './card-groups';
import { companyOf, employerOf, type Head } from './company';
import { factsOf } from './facts';
import { isPosting } from './gate';
import { resultsOf } from './results';
import { type Survey, surveyOf } from './survey';
import { type TitleFound, titleOf } from './title';
import { isContract, isPay, isTime, letters } from './words';

/** Lines above a title that may still speak of it, and lines below where there is no text. */
const ABOVE = 8;
const BELOW = 30;

/** A posting as seen in a page. */
interface Seen {
  found: Found;
  element: Element | undefined;
  head: Head;
  /** The lines of its text. */
  from: number;
  to: number;
}

/**
 * Reads a page of which nothing is known: a posting, results, both, or neither. Structured data first; what it leaves
 * out is looked for in the page as it is built and worded. Never throws, never changes the document.
 */
export function readGenerically(document: Document, address: string): Reading {
  const page: Page = { document, url: new URL(address) };
  const site = unknownSite(page.url);
  const nothing = {
    posting: undefined,
    titleElement: undefined,
    cards: [],
    site: site.name,
    readBy: '',
    missing: false,
    stale: false,
  };
  return attempt(() => read(page, site)) ?? nothing;
}

const unknownSite = (url: URL): Site => ({ name: hostOf(url), hosts: [], idOf: () => null });

function read(page: Page, site: Site): Reading {
  const { document, url } = page;
  const survey = surveyOf(document.body);
  const groups = cardGroups(survey, url);
  const structured = merge(
    [fromJsonLd, fromMarkup].flatMap((reader) => attempt(() => understood(reader(page, site))) ?? []),
  );
  const seen = attempt(() => seePosting(page, survey, groups, structured));
  // a country alone says less than the page
  const { location, ...said } = structured;
  const isVague = location !== undefined && location.length < 4;
  const found = merge([isVague ? said : structured, ...(seen ? [seen.found] : [])]);
  found.location ??= location;
  found.company ??= companyOf(page, survey, seen?.head);
  const posting = makePosting(found, page, site);
  const group = resultsOf(groups, survey, posting ? seen : undefined);
  return {
    posting,
    titleElement: posting && (seen?.element ?? document.querySelector('h1') ?? undefined),
    cards: group
      ? cardsOf(group, survey, page, employerOf(page, survey, posting ? found.company : undefined))
      : [],
    site: site.name,
    readBy: posting ? found.readBy : group ? 'generic' : '',
    missing: false,
    stale: false,
  };
}

/** A finding with its structured data read: here it goes before what the page looks like. */
function understood(finding: Found | null | undefined): Found | undefined {
  if (!finding?.structured) return undefined;
  const job = readJobPosting(JSON.parse(finding.structured));
  return {
    ...job,
    company: companyName(job.company),
    postedOn: job.postedOn ?? undefined,
    validThrough: job.validThrough ?? undefined,
    readBy: finding.readBy,
  };
}

function seePosting(
  page: Page,
  survey: Survey,
  groups: readonly Group[],
  structured: Found,
): Seen | undefined {
  const { document } = page;
  const cards = groups.filter(({ items }) => items.length > 1).flatMap(({ items }) => items);
  const cardElements = new Set(cards.map(({ card }) => card));
  const cardLines = new Set<number>();
  for (const card of cardElements) {
    const start = survey.startOf(card);
    for (let at = start; at < start + survey.linesIn(card).length; at++) cardLines.add(at);
  }
  const isCardLine = (at: number) => cardLines.has(at);
  const isCard = (element: Element) => cardElements.has(element) || isCardLine(survey.startOf(element));

  const anywhere = bodyOf(survey, document.body, isCardLine, -1);
  const titles = new Set(cards.map(({ title }) => title));
  const title = structured.title
    ? titleSaid(structured.title, survey)
    : titleOf(survey, page, titles, isCard, anywhere?.from ?? 0);
  if (!title) return undefined;
  const body = title.at >= 0 ? bodyOf(survey, document.body, isCardLine, title.at) : anywhere;
  const head = {
    title: title.title,
    at: title.at,
    from: Math.max(0, title.at - ABOVE),
    to: Math.min(body?.from ?? Number.POSITIVE_INFINITY, title.at + BELOW),
  };
  const facts = factsOf(survey, head, document);
  const isBesideResults = cards.length >= 5 && !titles.has(title.title);
  const hasFacts = Boolean(
    facts.location && facts.facts?.some((fact) => isPay(fact) || isTime(fact) || isContract(fact)),
  );
  if (!structured.title && !(body && isPosting({ page, survey, title, body, isBesideResults, hasFacts })))
    return undefined;
  const description = body && textOf(body, survey, (element) => cardElements.has(element));
  return {
    found: { ...facts, title: title.title, description, readBy: 'generic' },
    element: title.element,
    head,
    from: body?.from ?? title.at + 1,
    to: body?.to ?? title.at + 1,
  };
}

/** Where the page says a title that structured data gives. */
function titleSaid(title: string, survey: Survey): TitleFound {
  const wanted = letters(title);
  const element = survey.marks.find((mark) => letters(lineText(mark)) === wanted);
  return { title, element, at: element ? survey.startOf(element) : -1, score: 3 };
}

function cardsOf(group: Group, survey: Survey, { url }: Page, employer: string | undefined): CardReading[] {
  const fields = cardFields(group, survey);
  return group.items.map((item) => {
    const { company, location, snippet } = fields.get(item) ?? {};
    return {
      card: {
        site: hostOf(url),
        // a card without an address of its own is known by its title
        siteId: item.url ? null : letters(item.title).slice(0, 200),
        url: item.url?.href ?? url.href,
        title: item.title,
        company: company === undefined ? (employer ?? null) : company,
        location: location ?? null,
        snippet: snippet?.slice(0, 2000) ?? null,
      },
      element: item.card,
      anchor: item.element.closest('a') ?? item.element,
    };
  });
}
