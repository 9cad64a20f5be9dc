import { fromHooks } from '../hooks';
import { idIn, metaOf, type Site } from '../site';
import { lineText } from '../text';

const parts = (root: ParentNode, kind: string): string =>
  [...root.querySelectorAll(`.posting-categories .${kind}`)]
    .map((part) => lineText(part).replace(/[\s/—–-]+$/, ''))
    .join(', ');

export const lever: Site = {
  name: 'lever',
  hosts: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  idOf: idIn(/\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22})/),
  addressOf: (id, url) => `${url.origin}/${url.pathname.split('/')[1]}/${id}`,
  // "Acme - Data Analyst" on a posting, "Acme" on a board
  employer: (_, { document }) => {
    const title = document.querySelector('.posting-headline h2');
    const ending = title && ` - ${lineText(title)}`;
    if (ending && document.title.endsWith(ending)) return document.title.slice(0, -ending.length);
    return (
      document
        .querySelector('.main-header-logo img')
        ?.getAttribute('alt')
        ?.replace(/ logo$/i, '') ||
      (ending ? undefined : document.title.replace(/ jobs$/i, '')) ||
      metaOf(document, 'og:title')?.replace(/ jobs$/i, '')
    );
  },
  posting: [
    fromHooks({
      title: '.posting-headline h2',
      location: (root) => parts(root, 'location'),
      description:
        '[data-qa="job-description"], .section-wrapper > .section.page-centered:not(.posting-header):not(.last-section-apply)',
      facts: '.posting-categories > *, [data-qa="salary-range"]',
    }),
  ],
  cards: {
    card: '.posting[data-qa-posting-id]',
    link: 'a.posting-title',
    title: '[data-qa="posting-name"]',
    location: '.sort-by-location',
  },
};
