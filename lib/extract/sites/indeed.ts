import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';
import { lineText } from '../text';

/** Results with a pane and pages of their own. Seen 2026-07. */
export const indeed: Site = {
  name: 'indeed',
  hosts: ['https://*.indeed.com/*'],
  idOf: idIn(/[?&](?:vjk|jk)=([0-9a-f]{16})/),
  isJobAddress: ({ pathname }) => /^\/(?:jobs|viewjob|q-|m\/|rc\/|pagead|$)|-jobs\.html$/.test(pathname),
  addressOf: (id, { origin }) => `${origin}/viewjob?jk=${id}`,
  posting: [
    fromHooks({
      roots: ['#jobsearch-ViewjobPaneWrapper', '.jobsearch-ViewJobLayout, .jobsearch-JobComponent', 'body'],
      // the heading ends in a hidden " - job post"
      title: (root) =>
        lineText(
          root.querySelector('[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title'),
        ).replace(/ ?- job post$/, ''),
      company:
        '[data-testid="inlineHeader-companyName"], [data-company-name] a, .jobsearch-InfoHeaderContainer a[href*="/cmp/"]',
      location: '[data-testid="inlineHeader-companyLocation"], #jobLocationText',
      description: '#jobDescriptionText',
      facts: '#salaryInfoAndJobType > *, [data-testid*="-tile"]',
    }),
  ],
  cards: {
    list: '#mosaic-provider-jobcards',
    card: '.cardOutline, .jobsearch-SerpJobCard',
    id: (card) => card.querySelector('a[data-jk]')?.getAttribute('data-jk') ?? card.getAttribute('data-jk'),
    title: '[id^="jobTitle"], a.jobtitle',
    company: '[data-testid="company-name"], .company',
    location: '[data-testid="text-location"], .location',
    snippet: '[data-testid="belowJobSnippet"]',
  },
};
