import { fromHooks } from '../hooks';
import type { Site } from '../site';
import { lineText } from '../text';

const VIEWED = /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/;

const paragraphs = (root: ParentNode): Element[] => [...root.querySelectorAll('p')].filter(lineText);

/**
 * A part of the newest layout's head, which has hashed classes and no headings: the company's paragraph (0), the
 * title's (1), then the one whose first part is the place. Seen 2026-09.
 */
function head(root: ParentNode, part: 0 | 1 | 2): Element | undefined {
  const all = paragraphs(root);
  const at = all.findIndex(
    (p) => p.querySelector('a[href*="/company/"]') && !p.closest('[data-sdui-component]'),
  );
  const rest = at < 0 ? [] : all.slice(at, at + 5);
  return part < 2 ? rest[part] : rest.find((p) => lineText(p).includes(' · '));
}

/** A card's line by its class, or in the newest layout by its place among the paragraphs. */
const line = (at: number, selector: string) => (card: ParentNode) =>
  card.querySelector(selector) ?? paragraphs(card)[at];

export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['https://*.linkedin.com/*'],
  // the posting's own page (…/jobs/view/title-at-company-<id>), or the search's selection
  idOf: (url) => VIEWED.exec(url.pathname)?.[1] ?? url.searchParams.get('currentJobId'),
  isJobAddress: (url) => url.pathname.startsWith('/jobs'),
  addressOf: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
  posting: [
    fromHooks({
      // classic pane | newest | pages of their own
      roots: ['.jobs-search__job-details', '[data-sdui-screen*="JobDetails"]', 'body'],
      shownId: (root) =>
        VIEWED.exec(
          root.querySelector('h1 > a, [data-sdui-screen] p a[href*="view"]')?.getAttribute('href') ?? '',
        )?.[1] ??
        root.querySelector('[componentkey*="AboutTheJob_"]')?.getAttribute('componentkey')?.split('_').at(-1),
      title: (root) => root.querySelector('[class*="card__job-title"], .topcard__title') ?? head(root, 1),
      company: (root) =>
        root.querySelector('[class*="card__company-name"], .topcard__flavor') ?? head(root, 0),
      location: (root) =>
        root.querySelector('[class*="description-container"] .tvm__text, .topcard__flavor--bullet') ??
        lineText(head(root, 2)).split(' · ')[0],
      description: (root) =>
        // of the newest layout's two texts the job's comes before the company's
        root.querySelector('#job-details, .description__text') ??
        root.querySelector('[data-testid="expandable-text-box"]'),
      facts: '[class*="preferences"] button, [class*="criteria-text"], a[href*="search-results"]',
    }),
  ],
  cards: {
    list: '.scaffold-layout__list, [componentkey^="SearchResults"]',
    card: '[data-occludable-job-id], [componentkey^="job-card-"], .job-search-card, body > .result-card',
    id: ({ attributes }) =>
      [...attributes]
        .map(({ name, value }) => (/job-id|key|urn/.test(name) ? /\d+$/.exec(value)?.[0] : null))
        .find(Boolean),
    title: line(0, '[class*="title--link"], [class*="card__title"]'),
    company: line(1, '[class*="__subtitle"]'),
    location: line(2, '[class*="__caption"] li, [class*="card__location"]'),
  },
};
