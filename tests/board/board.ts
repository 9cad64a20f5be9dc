import { createServer } from 'node:http';
import { appPage, fragment } from './app-page';
import { edges } from './edges';
import { article, linkedData, page } from './html';
import { listed, written } from './postings';
import { BATCH, card, resultsPage } from './results-page';

const HTML = 'text/html; charset=utf-8';

/** A running job board. */
export interface Board {
  /** Its address, without a slash at the end. */
  url: string;
  /** The paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

interface Answer {
  type: string;
  body: string;
}

const all = new Map([...listed, ...edges].map((posting) => [posting.id, posting]));

function respond(url: URL): Answer | undefined {
  const { origin, pathname, searchParams } = url;
  const html = (body: string): Answer => ({ type: HTML, body });
  if (pathname === '/') return html(resultsPage(listed));
  if (pathname === '/about')
    return html(
      page(
        'About this board',
        '',
        '<main><h1>About</h1><p>A small board for trying things out. Its jobs, people and employers are invented.</p></main>',
      ),
    );
  if (pathname === '/more') {
    const from = Number(searchParams.get('from'));
    return html(
      listed
        .slice(from, from + BATCH)
        .map(card)
        .join(''),
    );
  }
  const [, where, id = ''] = /^\/(jobs|app\/jobs|fragment\/app\/jobs)\/(\d+)$/.exec(pathname) ?? [];
  const posting = all.get(id);
  if (!posting) return undefined;
  if (where === 'app/jobs') return html(appPage(posting, written, origin));
  if (where !== 'jobs') return { type: 'application/json', body: JSON.stringify(fragment(posting, origin)) };
  return html(
    page(
      `${posting.title} – The Local Job Board`,
      linkedData(posting, origin),
      `<main>${article(posting)}</main>`,
    ),
  );
}

/** Starts the board on a free port of localhost. */
export async function startBoard(): Promise<Board> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = respond(new URL(path, `http://${request.headers.host}`));
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'There is no such page.');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The board has no port.');
  return {
    url: `http://localhost:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
