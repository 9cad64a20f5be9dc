import { type Site, tenantIdIn } from '../site';
import { fromJsonLd } from '../structured';

/** Its postings are structured data; the lists go by their addresses. Built from the known structure, no real page was at hand. */
export const personio: Site = {
  name: 'personio',
  hosts: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  idOf: tenantIdIn(/\/job\/(\d+)/),
  posting: [fromJsonLd],
  cards: {
    card: 'a[href*="/job/"]',
    title: 'h2, h3, h4, [class*="title" i]',
    location: '[class*="location" i], [class*="office" i], p',
  },
};
