import { metaOf, type Site, tenantIdIn } from '../site';
import { fromJsonLd } from '../structured';

/** Only the addresses (/o/…) are agreed on; postings are structured data. Built from the known structure. */
export const recruitee: Site = {
  name: 'recruitee',
  hosts: ['https://*.recruitee.com/*'],
  idOf: tenantIdIn(/\/o\/([\w-]+)/),
  employer: (_, { document }) => metaOf(document, 'og:site_name'),
  posting: [fromJsonLd],
  cards: {
    card: 'li:has(a[href*="/o/"]), [class*="job" i]:has(> a[href*="/o/"])',
    link: 'a[href*="/o/"]',
    title: 'a[href*="/o/"]',
    location: '[class*="location" i]',
  },
};
