import type { Page } from '../site';
import { lineText } from '../text';
import type { Body } from './body';
import { isCourseFact, isOtherPath, isOtherTitle } from './other-pages';
import type { Survey } from './survey';
import { safelyDecoded, type TitleFound } from './title';
import { isApply, isPostingFact, isPostingSection, letters } from './words';

const JOB_PATH =
  /(?:^|[/_.-])(?:jobs?|careers?|positions?|vacanc(?:y|ies)|vacatures?|openings?|opportunit(?:y|ies)|roles?|hiring|stellen?(?:angebote?)?|karriere|kariera|emplois?|offres?|lavoro|empleos?|vagas?|prace|nabidk[ay]|praca|oferty?|rpd|viewjob|job-?(?:listing|detail)s?|careersection|postings?|requisitions?)(?:[/_.-]|$)/i;

/** What speaks for a page being one posting. */
export interface Evidence {
  page: Page;
  survey: Survey;
  title: TitleFound;
  body: Body;
  /** Whether the page lists results, of which the title is none. */
  isBesideResults: boolean;
  hasFacts: boolean;
}

/**
 * Whether a page is a posting, by its structure: an address of jobs, a way to apply, a text in sections, facts beside
 * the title. No single sign is enough, and English words are only some of them.
 */
export function isPosting({
  page: { document, url },
  survey,
  title,
  body,
  isBesideResults,
  hasFacts,
}: Evidence): boolean {
  const path = safelyDecoded(url.pathname);
  const sections = survey.lines
    .slice(body.from, body.to)
    .filter(
      ({ text, heading, element }) =>
        text.length < 80 && isPostingSection(text) && (heading || /:$/.test(text) || isBold(element)),
    ).length;
  const bullets = survey.lines.slice(body.from, body.to).filter(({ isItem }) => isItem).length;
  const score =
    title.score -
    1 +
    (JOB_PATH.test(parted(`${url.hostname.replace(/\.[a-z]+$/, '')}/${path}`)) ? 0.8 : 0) +
    (/\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(path + url.search) ||
    letters(path).includes(letters(title.title))
      ? 0.5
      : 0) +
    (canApply(document) ? 1 : 0) +
    Math.min(1.5, 0.5 * sections) +
    Math.min(0.5, bullets / 10) +
    Math.min(1.2, 0.4 * survey.lines.filter(({ text }) => isPostingFact(text)).length) +
    (hasFacts ? 0.5 : 0) -
    (isBesideResults ? 1.5 : 0) -
    (isOtherPath(path) ? 1.5 : 0) -
    Math.min(2, 0.7 * survey.lines.filter(({ text }) => isCourseFact(text)).length);
  return !isOtherTitle(title.title) && title.score >= 1 && body.prose >= 150 && score >= 2.2;
}

/** An address with its words apart: "JobBoard" as "Job-Board". */
const parted = (address: string): string => address.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2');

function isBold(element: Element): boolean {
  if (/^(?:b|strong)$/i.test(element.tagName)) return true;
  const bold = element.querySelector('b,strong');
  return bold !== null && lineText(bold) === lineText(element);
}

function canApply(document: Document): boolean {
  const controls = [
    ...document.querySelectorAll('a[href],button,[role="button"],input[type="submit"],input[type="button"]'),
  ].slice(0, 2000);
  return controls.some((control) => {
    const said =
      lineText(control) || control.textContent?.trim().slice(0, 60) || control.getAttribute('value') || '';
    return (
      isApply(said) ||
      /\/apply\b|[?&]apply/i.test(control.getAttribute('href') ?? '') ||
      /apply/i.test(control.getAttribute('data-qa') ?? '')
    );
  });
}
