import { type Site, tenantIdIn } from '../site';
import { fromJsonLd } from '../structured';

/** The classes are hashes: cards go by their addresses. Built from the known structure, no real page was at hand. */
export const bamboohr: Site = {
  name: 'bamboohr',
  hosts: ['https://*.bamboohr.com/careers*', 'https://*.bamboohr.com/jobs*'],
  idOf: tenantIdIn(/\/careers\/(\d+)/),
  employer: (_, { document }) => / (?:at|[-–|]) ([^-–|]+)$/.exec(document.title)?.[1],
  posting: [fromJsonLd],
  cards: {
    card: 'li:has(a[href*="/careers/"]), .BambooHR-ATS-Jobs-Item',
    link: 'a[href*="/careers/"]',
    title: 'a[href*="/careers/"]',
    location: '.BambooHR-ATS-Location, a ~ p, div + div > p',
  },
};
