import { idIn, type Site } from '../site';
import { fromJsonLd } from '../structured';

/** Postings are structured data, several on a page of results. Seen 2020 and 2026. */
export const remoteok: Site = {
  name: 'remoteok',
  hosts: ['https://remoteok.com/*', 'https://remoteok.io/*'],
  idOf: idIn(/\/remote-jobs\/(?:[\w-]*?-)?(\d{4,})/),
  posting: [fromJsonLd],
  cards: {
    list: '#jobsboard',
    card: 'tr.job',
    link: 'a[href*="/remote-jobs/"]',
    title: 'h2',
    company: 'h3',
    location: '.location',
  },
};
