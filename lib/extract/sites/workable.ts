import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';

/** `data-ui` names last, the classes are hashes. Seen 2026-03. */
export const workable: Site = {
  name: 'workable',
  hosts: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  idOf: idIn(/\/j(?:obs)?\/([0-9A-Z]{8,12})/i),
  // "Data Analyst - Acme" on a posting
  employer: (_, { document }) =>
    document
      .querySelector('[data-ui="company-logo"] img, img[data-ui="company-logo"]')
      ?.getAttribute('alt')
      ?.replace(/ logo$/i, '') ?? / - ([^-]+)$/.exec(document.title)?.[1],
  posting: [
    fromHooks({
      title: '[data-ui="job-title"]',
      location: '[data-ui="job-location"]',
      // in three parts
      description: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
      facts: '[data-ui="job-workplace"], [data-ui="job-type"]',
    }),
  ],
  cards: {
    list: '[data-ui="list"]',
    card: '[data-ui="job"], [data-ui="job-opening"]',
    title: '[data-id="job-item"], h3, [data-ui="job-title"]',
    location: '[data-ui="job-location"]',
  },
};
