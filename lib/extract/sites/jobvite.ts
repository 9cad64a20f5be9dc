import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';

/** Built from its known structure (jv- classes); no real page was at hand. */
export const jobvite: Site = {
  name: 'jobvite',
  hosts: ['https://jobs.jobvite.com/*'],
  idOf: idIn(/\/job\/(\w+)/),
  // "Acme Careers - Data Analyst"
  employer: (_, { document }) => /^(.+?) (?:Careers|Jobs)\b/.exec(document.title)?.[1],
  posting: [
    fromHooks({
      title: '.jv-header',
      // "Department | Place" under the title, on lines of their own
      location: (root) => root.querySelector('.jv-job-detail-meta')?.lastChild?.textContent?.trim(),
      description: '.jv-job-detail-description',
    }),
  ],
  cards: {
    card: '.jv-job-list tr, .jv-job-list li',
    title: '.jv-job-list-name a, a',
    location: '.jv-job-list-location',
  },
};
