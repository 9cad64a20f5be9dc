import { idIn, type Site } from '../../lib/extract/site';
import { fromJsonLd } from '../../lib/extract/structured';

/** The local job board. Its postings are structured data; only the cards need telling. */
export const board: Site = {
  name: 'board',
  hosts: ['http://localhost/*'],
  idOf: idIn(/\/jobs\/(\d+)$/),
  isJobAddress: ({ pathname }) => !pathname.startsWith('/news'),
  posting: [fromJsonLd],
  cards: {
    list: '#results',
    card: 'li.card',
    title: 'h3 a',
    company: '.company',
    location: '.place',
  },
};
