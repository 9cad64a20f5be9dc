import { fromHooks } from '../hooks';
import type { Site } from '../site';
import { lineText } from '../text';

const VIEWED = /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/;

/**
 * The newest layout has no headings and hashed classes: the company's link stands first, the title is the next
 * paragraph, the place the first part of one of the next three. Seen 2026-09.
 */
function hashedHead(root: ParentNode): (Element | undefined)[] {
  const paragraphs = [...root.querySelectorAll('p')].filter(lineText);
  const at = paragraphs.findIndex(
    (p) => p.querySelector('a[href*="/company/"]') && !p.closest('[data-sdui-component]'),
  );
  const place = paragraphs.slice(at + 2, at + 5).find((p) => lineText(p).includes(' · '));
  return at < 0 ? [] : [paragraphs[at], paragraphs[at + 1], place];
}

/** A card's line by its class, or in the newest layout by its place among the paragraphs. */
const line =
  (at: number, selector: string) =>
  (card: ParentNode): Element | undefined =>
    card.querySelector(selector) ?? [...card.querySelectorAll('p')].filter(lineText)[at];

export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['https://*.linkedin.com/*'],
  // the posting's own page (…/jobs/view/title-at-company-<id>), or the search's selection
  idOf: (url) =>
    VIEWED.exec(url.pathname)?.[1] ??
    (url.pathname.startsWith('/jobs/') ? url.searchParams.get('currentJobId') : null),
  isJobAddress: (url) => url.pathname.startsWith('/jobs'),
  addressOf: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
  posting: [
    fromHooks({
      // classic pane and page | newest | signed out
      roots: ['.jobs-search__job-details', '.job-view-layout', '[data-sdui-screen*="JobDetails"]', 'body'],
      shownId: (root) =>
        VIEWED.exec(
          root.querySelector('h1 > a, [data-sdui-screen] p > a[href*="/view/"]')?.getAttribute('href') ?? '',
        )?.[1] ??
        root.querySelector('[componentkey*="AboutTheJob_"]')?.getAttribute('componentkey')?.split('_').at(-1),
      title: (root) =>
        root.querySelector('[class*="top-card__job-title"], .topcard__title') ?? hashedHead(root)[1],
      company: (root) =>
        root.querySelector('[class*="top-card__company-name"], .topcard__org-name-link, .topcard__flavor') ??
        hashedHead(root)[0],
      location: (root) =>
        root.querySelector('[class*="description-container"] .tvm__text, .topcard__flavor--bullet') ??
        lineText(hashedHead(root)[2]).split(' · ')[0],
      description: (root) =>
        root.querySelector('#job-details, .show-more-less-html__markup, .description__text') ??
        // the job's text comes before the company's
        root.querySelector('[data-testid="expandable-text-box"]'),
      facts: '[class*="level-preferences"] button, [class*="job-criteria-text"], a[href*="/search-results/"]',
    }),
  ],
  cards: {
    list: '.scaffold-layout__list, .jobs-search__results-list, [componentkey="SearchResultsMainContent"], body > .result-card',
    card: '[data-occludable-job-id], [componentkey^="job-card-component-ref-"], .job-search-card, .result-card',
    id: (card) =>
      ['data-occludable-job-id', 'componentkey', 'data-entity-urn']
        .map((name) => /\d+$/.exec(card.getAttribute(name) ?? '')?.[0])
        .find(Boolean),
    title: line(0, '.job-card-list__title--link, [class*="card__title"]'),
    company: line(1, '.artdeco-entity-lockup__subtitle, [class*="card__subtitle"]'),
    location: line(2, '.artdeco-entity-lockup__caption li, [class*="card__location"]'),
  },
};
