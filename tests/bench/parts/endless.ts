import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { startWaymark } from '../extension';
import { startPages } from '../pages';
import { median } from '../rounds';
import { type Row, row } from '../row';
import { type Work, workOf } from '../trace';

const ROUNDS = 3;

/** A posting with a description of 5 MB: how long Waymark holds the page up. */
export async function endlessPosting(): Promise<Row[]> {
  const pages = await startPages();
  const waymark = await startWaymark();
  const visit = async (url: string): Promise<Work> => {
    const page: Page = await waymark.browser.newPage();
    const work = await workOf(page, async () => {
      await page.goto(url);
      await page.evaluate(() => new Promise((later) => setTimeout(later, 1500)));
    });
    await page.close();
    return work;
  };
  const [alone, ours]: [Work[], Work[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await visit(pages.at('endless', '127.0.0.1')));
    ours.push(await visit(pages.at('endless')));
  }
  await waymark.close();
  pages.close();
  return [
    row({
      name: 'a posting of 5 MB: busy in the script',
      value: median(ours.map(({ extension }) => extension)),
      unit: 'ms',
      peer: 'what the page alone takes',
      peerValue: median(alone.map(({ busy }) => busy)),
      target: { of: 'value', atMost: 1000 },
    }),
  ];
}
