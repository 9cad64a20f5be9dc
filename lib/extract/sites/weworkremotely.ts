import { idIn, type Site } from '../site';
import { fromJsonLd } from '../structured';

/** Postings are structured data. Built from its known structure; no real page was at hand. */
export const weworkremotely: Site = {
  name: 'weworkremotely',
  hosts: ['https://weworkremotely.com/*'],
  idOf: idIn(/\/remote-jobs\/(?!search)([\w-]+)/),
  posting: [fromJsonLd],
  cards: {
    card: 'section.jobs li:not(.view-all):has(a[href*="/remote-jobs/"])',
    link: 'a[href*="/remote-jobs/"]',
    title: '.new-listing__header__title, .title',
    company: '.new-listing__company-name, .company',
    location: '.new-listing__company-headquarters, .region',
  },
};
