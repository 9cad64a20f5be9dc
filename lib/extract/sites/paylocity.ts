import { idIn, type Site } from '../site';
import { fromJsonLd } from '../structured';

/** Built from its known structure; no real page was at hand. */
export const paylocity: Site = {
  name: 'paylocity',
  hosts: ['https://recruiting.paylocity.com/*'],
  idOf: idIn(/\/Details\/(\d+)/i),
  // "Acme - Data Analyst"
  employer: (_, { document }) => /^(.+?) - /.exec(document.title)?.[1],
  posting: [fromJsonLd],
  cards: {
    card: '.row.job-listing-job-item, .job-listing-container li',
    link: 'a[href*="/Details/" i]',
    title: '.job-title-column a, .job-item-title, a[href*="/Details/" i]',
    location: '.location-column, .job-item-location',
  },
};
