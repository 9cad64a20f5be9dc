import { until } from '../../browsers/until';
import { type Running, startPeer, startWaymark } from '../extension';
import { startPages } from '../pages';
import { median } from '../rounds';
import { type Row, row } from '../row';

const ROUNDS = 9;

/** Notes how long after the page was there something stands by its title. */
const NOTE = `
new MutationObserver((_, observer) => {
  if (!document.querySelector('h1 span')) return;
  observer.disconnect();
  globalThis.stood = performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
}).observe(document, { childList: true, subtree: true });`;

async function badgeAfterStop(running: Running, url: string): Promise<number> {
  await running.stopBackground();
  const page = await running.open(url, NOTE);
  const ms = await until('the badge', () => page.evaluate('globalThis.stood'));
  await page.close();
  return Number(ms);
}

/** From a stopped background to the badge on a posting. */
export async function coldStart(): Promise<Row[]> {
  const pages = await startPages();
  const [waymark, peer] = [await startWaymark(), await startPeer('empty')];
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await badgeAfterStop(peer, pages.at('posting')));
    ours.push(await badgeAfterStop(waymark, pages.at('posting')));
  }
  await Promise.all([waymark.close(), peer.close()]);
  pages.close();
  return [
    row({
      name: 'cold start: background stopped → badge on a posting',
      value: median(ours),
      unit: 'ms',
      peer: 'a ping to an empty extension, as cold',
      peerValue: median(theirs),
      target: { of: 'ratio', atMost: 5 },
    }),
  ];
}
