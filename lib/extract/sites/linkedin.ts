import { fromHooks } from '../hooks';
import type { Site } from '../site';
import { lineText } from '../text';

/** The posting's id from its own page (…/jobs/view/title-at-company-<id>) or from the search's selection. */
function idOf(url: URL): string | null {
  const path = /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})(?:\/|$)/.exec(url.pathname);
  return path?.[1] ?? (/^\/jobs\//.test(url.pathname) ? url.searchParams.get('currentJobId') : null);
}

const linkedId = (element: Element | null | undefined): string | undefined =>
  /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/.exec(element?.getAttribute('href') ?? '')?.[1];

const ABOUT = '[componentkey^="JobDetails_AboutTheJob"]';

/**
 * The newest layout has no headings and hashed classes: the company's link to its life page stands first, the
 * title is the next paragraph of its own, the place the first part of the paragraph after. Seen 2026-09.
 */
function sduiHead(
  root: ParentNode,
): { company: Element; title: Element; place: Element | undefined } | undefined {
  for (const company of root.querySelectorAll('p a[href*="/company/"]')) {
    if (company.closest('[data-sdui-component]') || !lineText(company)) continue;
    const after = [...root.querySelectorAll('p')].filter(
      (p) => company.compareDocumentPosition(p) & 4 && !company.parentElement?.contains(p) && lineText(p),
    );
    const [title, ...rest] = after;
    if (title) return { company, title, place: rest.slice(0, 3).find((p) => / · /.test(lineText(p))) };
  }
  return undefined;
}

/** A card's line by its class, or in the newest layout by its place among the paragraphs. */
const line =
  (at: number, selector: string) =>
  (card: ParentNode): Element | undefined =>
    card.querySelector(selector) ?? [...card.querySelectorAll('p')].filter((p) => lineText(p))[at];

export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['https://*.linkedin.com/*'],
  idOf,
  isJobAddress: (url) => url.pathname.startsWith('/jobs'),
  addressOf: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
  posting: [
    fromHooks({
      // classic pane and page | newest | signed out
      roots: ['.jobs-search__job-details', '.job-view-layout', '[data-sdui-screen*="JobDetails"]', 'body'],
      shownId: (root) =>
        linkedId(
          root.querySelector('h1 > a[href*="/jobs/view/"], [data-sdui-screen] p > a[href*="/jobs/view/"]'),
        ) ?? /_(\d{6,})$/.exec(root.querySelector(ABOUT)?.getAttribute('componentkey') ?? '')?.[1],
      title: (root) =>
        root.querySelector('.job-details-jobs-unified-top-card__job-title, .topcard__title') ??
        sduiHead(root)?.title,
      company: (root) =>
        root.querySelector(
          '.job-details-jobs-unified-top-card__company-name, .topcard__org-name-link, .topcard__flavor',
        ) ?? sduiHead(root)?.company,
      location: (root) =>
        root.querySelector('[class*="primary-description-container"] .tvm__text, .topcard__flavor--bullet') ??
        lineText(sduiHead(root)?.place).split(' · ')[0],
      description: (root) =>
        root.querySelector('#job-details, .show-more-less-html__markup, .description__text') ??
        // the job's text comes before the company's
        root.querySelector('[data-testid="expandable-text-box"]'),
      facts:
        '.job-details-fit-level-preferences button, .description__job-criteria-text, a[href*="/jobs/search-results/"]',
    }),
  ],
  cards: {
    list: '.scaffold-layout__list, .jobs-search__results-list, [componentkey="SearchResultsMainContent"], body > .result-card',
    card: 'li[data-occludable-job-id], [componentkey^="job-card-component-ref-"], .job-search-card, .result-card',
    id: (card) =>
      card.getAttribute('data-occludable-job-id') ??
      /(?:ref-|jobPosting:)(\d+)$/.exec(
        card.getAttribute('componentkey') ?? card.getAttribute('data-entity-urn') ?? '',
      )?.[1],
    title: line(0, '.job-card-list__title--link, .base-search-card__title, .result-card__title'),
    company: line(1, '.artdeco-entity-lockup__subtitle, .base-search-card__subtitle, .result-card__subtitle'),
    location: line(
      2,
      '.artdeco-entity-lockup__caption li, .job-search-card__location, .job-result-card__location',
    ),
  },
};
