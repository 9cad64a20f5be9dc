import { idIn, type Site } from '../site';
import { fromJsonLd } from '../structured';

/** StepStone and Totaljobs, built alike; `data-at` names last. Postings are structured data. Built from the known structure. */
export const stepstone: Site = {
  name: 'stepstone',
  hosts: [
    'https://www.stepstone.de/*',
    'https://www.stepstone.at/*',
    'https://www.stepstone.be/*',
    'https://www.stepstone.nl/*',
    'https://www.totaljobs.com/*',
    'https://www.cwjobs.co.uk/*',
    'https://www.jobsite.co.uk/*',
  ],
  idOf: idIn(/(?:--|[/-]job)(\d{6,})/),
  posting: [fromJsonLd],
  cards: {
    card: '[data-at="job-item"], [data-testid="job-item"]',
    link: '[data-at="job-item-title"]',
    title: '[data-at="job-item-title"]',
    company: '[data-at="job-item-company-name"]',
    location: '[data-at="job-item-location"]',
    snippet: '[data-at="jobcard-content"]',
  },
};
