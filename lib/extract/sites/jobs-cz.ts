import { fromHooks } from '../hooks';
import { idIn, type Site } from '../site';

/** The fact whose label, said only to screen readers, is the given one. */
const fact = (label: RegExp) => (root: ParentNode) =>
  [...root.querySelectorAll('span[class*="hidden"]')].find((span) => label.test(span.textContent ?? ''))
    ?.parentElement;

/** Postings on jobs.cz itself and in employers' profiles (/fp/). Seen 2025-02. */
export const jobsCz: Site = {
  name: 'jobs.cz',
  hosts: ['https://www.jobs.cz/*', 'https://beta.www.jobs.cz/*'],
  idOf: idIn(/\/(?:rpd|pd|fp\/[^/]+)\/(\d+)/),
  addressOf: (id) => `https://www.jobs.cz/rpd/${id}/`,
  posting: [
    fromHooks({
      title: '.JobDescriptionHeading h1, h1',
      company: fact(/^\s*Společnost/),
      location: '[data-test="jd-info-location"]',
      description: '.RichContent',
      facts: '.JobDescriptionBenefits li, [data-test^="jd-"]',
    }),
  ],
  cards: {
    card: '.SearchResultCard',
    link: '.SearchResultCard__titleLink',
    title: '.SearchResultCard__title',
    company: '.SearchResultCard__footerItem [translate="no"]',
    location: '.SearchResultCard__footerItem + .SearchResultCard__footerItem',
  },
};
