import type { Running } from '../extension';
import { startPeer, startWaymark } from '../extension';
import { startPages } from '../pages';
import { median } from '../rounds';
import { type Row, row } from '../row';
import { type Work, workOf } from '../trace';

const ROUNDS = 5;

/** A hundred cards appended to a results page until as many badges stand there, at a fourth of the speed. */
async function append({ open }: Running, url: string, withBadges: boolean): Promise<Work> {
  const page = await open(url);
  await page.emulateCPUThrottling(4);
  await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
  const work = await workOf(page, async () => {
    await page.evaluate(`append(), ${withBadges} && grown`);
    await page.evaluate(() => new Promise((later) => setTimeout(later, 300)));
  });
  await page.close();
  return work;
}

/** What badges cost on a page of results, over what the page does by itself. */
export async function resultsPage(): Promise<Row[]> {
  const pages = await startPages();
  const [waymark, peer] = [await startWaymark(), await startPeer('one-message-a-card')];
  const [alone, ours, theirs]: [Work[], Work[], Work[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await append(waymark, pages.at('results', '127.0.0.1'), false));
    ours.push(await append(waymark, pages.at('results'), true));
    theirs.push(await append(peer, pages.at('results'), true));
  }
  await Promise.all([waymark.close(), peer.close()]);
  pages.close();
  const busy = (works: readonly Work[]) => median(works.map((work) => work.busy));
  return [
    row({
      name: '100 badges on a results page: busy over the page alone, 4 × slower CPU',
      value: Math.max(0, busy(ours) - busy(alone)),
      unit: 'ms',
      peer: 'one message a card, looking at all again',
      peerValue: busy(theirs) - busy(alone),
      target: { of: 'ratio', atMost: 1 / 30 },
    }),
    row({
      name: '100 badges on a results page: calls into the script, 4 × slower CPU',
      value: median(ours.map((work) => work.extension)),
      unit: 'ms',
      peer: 'one message a card, looking at all again',
      peerValue: median(theirs.map((work) => work.extension)),
      target: { of: 'ratio', atMost: 1 / 30 },
    }),
    row({
      name: '100 badges on a results page: largest task, 4 × slower CPU',
      value: median(ours.map((work) => work.largestTask)),
      unit: 'ms',
      peer: 'the page alone',
      peerValue: median(alone.map((work) => work.largestTask)),
      target: { of: 'value', atMost: 16 },
    }),
    row({
      name: '100 badges on a results page: largest task once the page has drawn its cards, 4 × slower CPU',
      value: median(ours.map((work) => work.largestLaterTask)),
      unit: 'ms',
      peer: 'one message a card, looking at all again',
      peerValue: median(theirs.map((work) => work.largestLaterTask)),
      target: { of: 'value', atMost: 16 },
    }),
  ];
}
