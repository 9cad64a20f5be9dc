import { metaOf, type Site, tenantIdIn } from '../site';
import { fromJsonLd } from '../structured';
import { lineText } from '../text';

/** The list's id lasts, the classes are a utility framework's. Postings are structured data. Seen 2026. */
export const teamtailor: Site = {
  name: 'teamtailor',
  hosts: ['https://*.teamtailor.com/*'],
  idOf: tenantIdIn(/\/jobs\/(\d+)/),
  employer: (_, { document }) => metaOf(document, 'og:site_name'),
  posting: [fromJsonLd],
  cards: {
    list: '#jobs_list_container',
    card: '#jobs_list_container > li',
    link: 'a[href*="/jobs/"]',
    title: 'a[href*="/jobs/"]',
    // "Department · Place · Hybrid"
    location: (card) => {
      const parts = lineText(card.querySelector('[class*="text-md"], a ~ div, a + *')).split(' · ');
      return parts[1] ?? parts[0];
    },
  },
};
