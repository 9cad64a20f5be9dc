import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { type Running, startPeer, startWaymark } from '../extension';
import { startPages } from '../pages';
import { median } from '../rounds';
import { type Row, row } from '../row';
import { workOf } from '../trace';

const ROUNDS = 3;

/** Kilobytes of script memory in use, after everything that can be given back was. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let twice = 0; twice < 2; twice++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1000;
}

interface Quiet {
  /** Milliseconds in the extension's script. */
  script: number;
  heap: number;
}

/** A long page without postings that changes two hundred times. */
async function live({ browser }: Running, url: string): Promise<Quiet> {
  const page = await browser.newPage();
  const { extension } = await workOf(page, async () => {
    await page.goto(url);
    await page.evaluate('burst()');
  });
  const heap = await heapOf(page);
  await page.close();
  return { script: extension, heap };
}

/** What Waymark costs where there is nothing for it. */
export async function quietPage(): Promise<Row[]> {
  const pages = await startPages();
  const [waymark, peer] = [await startWaymark(), await startPeer('empty')];
  const [alone, ours, elsewhere, empty]: [Quiet[], Quiet[], Quiet[], Quiet[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await live(waymark, pages.at('long', '127.0.0.1')));
    ours.push(await live(waymark, pages.at('long')));
    elsewhere.push(await live(waymark, pages.at('news')));
    empty.push(await live(peer, pages.at('long')));
  }
  await Promise.all([waymark.close(), peer.close()]);
  pages.close();
  const middle = (of: keyof Quiet, list: readonly Quiet[]) => median(list.map((one) => one[of]));
  const rows = (name: string, list: readonly Quiet[]) => [
    row({
      name: `${name}, 200 changes: busy in the script, loading it included`,
      value: middle('script', list),
      unit: 'ms',
      peer: 'a content script of one line',
      peerValue: middle('script', empty),
      target: { of: 'value', atMost: 1 },
    }),
    row({
      name: `${name}: script memory over the page without it`,
      value: middle('heap', list) - middle('heap', alone),
      unit: 'kB',
      peer: 'a content script of one line',
      peerValue: middle('heap', empty) - middle('heap', alone),
      target: { of: 'value', atMost: 200 },
    }),
  ];
  return [...rows('quiet page', ours), ...rows('quiet page away from a site’s jobs', elsewhere)];
}
