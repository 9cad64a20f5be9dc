import { fromHooks } from '../hooks';
import { idIn, metaOf, type Site } from '../site';
import { lineText } from '../text';

/** Names that begin with `ashby-` last, the others are hashes. Seen 2026-03. */
export const ashby: Site = {
  name: 'ashby',
  hosts: ['https://jobs.ashbyhq.com/*'],
  idOf: idIn(/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22})/),
  addressOf: (id, url) => `${url.origin}/${url.pathname.split('/')[1]}/${id}`,
  // "Data Analyst @ Acme" on a posting, "Acme Jobs" on a board
  employer: (_, { document }) =>
    (/ @ (.+)$/.exec(document.title)?.[1] ?? / Jobs$/.test(document.title))
      ? document.title.replace(/^.* @ | Jobs$/g, '')
      : (metaOf(document, 'og:site_name') ?? undefined),
  posting: [
    fromHooks({
      title: '.ashby-job-posting-heading',
      location: (root) =>
        [...root.querySelectorAll('.ashby-job-posting-left-pane h2')].find((label) =>
          /^location$/i.test(lineText(label)),
        )?.nextElementSibling,
      description: '#overview [class*="_description"]',
      facts: '.ashby-job-posting-left-pane p',
    }),
  ],
  cards: {
    card: '.ashby-job-posting-brief-list > a',
    title: '.ashby-job-posting-brief-title',
    location: (card) =>
      lineText(card.querySelector('.ashby-job-posting-brief-details'))
        .split(' • ')
        .find((part) => /,|remote/i.test(part)),
  },
};
