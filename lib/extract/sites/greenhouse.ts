import { fromHooks } from '../hooks';
import { idIn, metaOf, type Site } from '../site';

/** Boards at greenhouse.io, old and new. Boards embedded in an employer's own site are read there. */
export const greenhouse: Site = {
  name: 'greenhouse',
  hosts: [
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  idOf: idIn(/(?:\/jobs\/|[?&](?:gh_jid|token)=)(\d{5,})/),
  addressOf: (id, url) => `${url.origin}/${url.pathname.split('/')[1]}/jobs/${id}`,
  employer: (_, { document }) =>
    / at (.+)$/.exec(document.title)?.[1] ??
    document
      .querySelector('.logo img, header img')
      ?.getAttribute('alt')
      ?.replace(/ logo$/i, '') ??
    /^Jobs at (.+)$/.exec(metaOf(document, 'og:title') ?? '')?.[1],
  posting: [
    fromHooks({
      title: '.job__title h1, h1.app-title, h1.section-header, .app-title',
      company: '.company-name',
      location: '.job__location, #header .location',
      description: '.job__description, #content',
      without: '#application, #application_form, .application--form',
      facts: '.pay-range, .job__pay-ranges .body',
    }),
  ],
  cards: {
    card: 'tr.job-post, div.opening',
    // a "New" mark stands inside the title's paragraph
    title: (card) => {
      const title = card.querySelector('a p') ?? card.querySelector('a');
      return title?.querySelector('.tag-container') ? title.firstChild?.textContent : title;
    },
    location: 'a > p.body--metadata, a > p + p, .location',
  },
};
