import { createServer } from 'node:http';
import { edges } from '../board/edges';
import { article, linkedData, page } from '../board/html';
import { listed, written } from '../board/postings';
import { card } from '../board/results-page';

const CARDS = 100;

/** Resolves `grown` when that many badges stand on the page. */
const COUNT_BADGES = `
globalThis.grown = new Promise((all) => {
  let seen = 0;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.localName === 'span' && ++seen === ${CARDS}) all();
  }).observe(document, { childList: true, subtree: true });
});`;

const cards = () =>
  Array.from({ length: CARDS }, (_, i) => {
    const posting = listed[i % listed.length];
    return posting ? card({ ...posting, id: String(50_000 + i) }) : '';
  }).join('');

const results = () =>
  page(
    'Jobs',
    '',
    `<main><h1>Jobs</h1><ol id="results"></ol></main><script>${COUNT_BADGES}
const cards = ${JSON.stringify(cards())};
globalThis.append = () => document.querySelector('#results').insertAdjacentHTML('beforeend', cards);</script>`,
  );

const BURSTS = 200;
const long = () =>
  page(
    'A long page',
    '',
    `<main><h1>News</h1><div id="feed"></div>${'<section><h2>A heading</h2><p>Words about the weather, the town and the way there, and nothing about any work.</p></section>'.repeat(2000)}</main><script>
globalThis.burst = async () => {
  const feed = document.querySelector('#feed');
  for (let i = 0; i < ${BURSTS}; i++) {
    feed.insertAdjacentHTML('beforeend', '<p><b>Line</b> ' + i + '</p>'.repeat(10));
    while (feed.children.length > 100) feed.firstChild.remove();
    await new Promise((later) => setTimeout(later, 10));
  }
};</script>`,
  );

/** The posting of the board whose description has 5 MB. */
const ENDLESS = '9003';

/** Pages to measure on, at localhost (which Waymark is let into) and at 127.0.0.1 (which it isn't). */
export interface Pages {
  at(path: 'results' | 'long' | 'news' | 'posting' | 'endless', host?: 'localhost' | '127.0.0.1'): string;
  close(): void;
}

/** Starts them on a free port. */
export async function startPages(): Promise<Pages> {
  const server = createServer(({ url = '/', headers }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const posting = [...written, ...edges].find(({ id }) => url.endsWith(`/${id}`));
    if (url.startsWith('/results')) response.end(results());
    else if (/^\/(?:long|news)/.test(url)) response.end(long());
    else if (posting && url.startsWith('/jobs/'))
      response.end(
        page(
          posting.title,
          linkedData(posting, `http://${headers.host}`),
          `<main>${article(posting)}</main>`,
        ),
      );
    else response.end('');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    at: (path, host = 'localhost') =>
      `http://${host}:${port}/${path === 'posting' ? `jobs/${written[0]?.id}` : path === 'endless' ? `jobs/${ENDLESS}` : path}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
