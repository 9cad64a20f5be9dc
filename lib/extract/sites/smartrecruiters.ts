import { fromHooks } from '../hooks';
import { idIn, metaOf, type Site } from '../site';

/** Boards seen 2026; postings built from their known structure (sections named st-…), no real page was at hand. */
export const smartrecruiters: Site = {
  name: 'smartrecruiters',
  hosts: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  idOf: idIn(/^\/[^/]+\/(\d{9,})/),
  employer: (_, { document }) =>
    metaOf(document, 'og:site_name') ??
    document
      .querySelector('img[alt$=" logo" i]')
      ?.getAttribute('alt')
      ?.replace(/ logo$/i, ''),
  posting: [
    fromHooks({
      title: 'h1.job-title, [itemprop="title"]',
      company: '[itemprop="hiringOrganization"] [itemprop="name"]',
      location: '[itemprop="address"], spl-job-location, .job-details [itemprop="jobLocation"]',
      description:
        '#st-jobDescription, #st-qualifications, #st-additionalInformation, #st-companyDescription',
      facts: '[itemprop="employmentType"], .job-detail',
    }),
  ],
  cards: {
    card: 'li.opening-job',
    title: 'h4, .job-title',
    // the place stands once above its group
    location: (card) => card.closest('section')?.querySelector('h3, .opening-title'),
  },
};
