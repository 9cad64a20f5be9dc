import { idIn, type Site } from '../site';
import { fromJsonLd } from '../structured';

/** Built from its known structure; no real page was at hand. */
export const gusto: Site = {
  name: 'gusto',
  hosts: ['https://jobs.gusto.com/*'],
  idOf: idIn(/\/postings\/([\w-]+)/),
  employer: (_, { document }) =>
    /^(?:Jobs at )?(.+?)(?: jobs| careers| \||$)/i.exec(
      document.title.split(/ (?:at|[-–|]) /).at(-1) ?? '',
    )?.[1],
  posting: [fromJsonLd],
  cards: {
    card: 'li:has(a[href*="/postings/"]), a[href*="/postings/"]',
    link: 'a[href*="/postings/"]',
    title: 'h2, h3, h4, a[href*="/postings/"]',
    location: '[class*="location" i], p',
  },
};
