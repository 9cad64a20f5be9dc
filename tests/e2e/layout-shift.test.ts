import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { enter, says } from './hands';
import { answerFrom, type SavedPage, savedPages } from './saved-pages';
import { browserName, underTest } from './under-test';

// only Chromium notes what moved
const pages = browserName === 'chromium' ? savedPages() : [];
if (!pages.length) console.log('The saved pages of real sites, or the notes of what moves, are not here.');

/** How long, in milliseconds, a page is watched once everything stands on it. */
const WATCHED = 400;

/** What moved on a page while it loaded and after, each as the browser notes it: its share of the window. */
async function shiftsOn(page: Page, saved: SavedPage, once: () => Promise<unknown>): Promise<number[]> {
  await answerFrom(page, saved);
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  await once();
  await new Promise((later) => setTimeout(later, WATCHED));
  const shifts = (await page.evaluate('shifts')) as number[];
  await page.close();
  return shifts;
}

describe.skipIf(!pages.length)('saved pages of real sites', () => {
  const use = underTest();
  const alone = new Map<string, number[]>();
  const setPaused = async (isPaused: boolean) => {
    const desk = await use.waymark.openOwn('desk.html#settings');
    await says(desk, /Save the posting in front of you/);
    await enter(desk, isPaused ? /^Pause everywhere/ : /^Paused everywhere/);
    await says(desk, isPaused ? /Paused everywhere/ : /Pause everywhere/);
    await desk.close();
  };

  beforeAll(async () => {
    await (await loadSamplePlan(use.waymark)).close();
    // what the pages do by themselves
    await setPaused(true);
    for (const saved of pages)
      alone.set(saved.name, await shiftsOn(await use.waymark.browser.newPage(), saved, async () => {}));
    await setPaused(false);
  });

  // a page that is drawn while it still arrives moves by itself, once more or once less; what a badge moved would do so each time
  test.each(pages)('$name: nothing moves that doesn’t move by itself', { retry: 3 }, async (saved) => {
    const page = await use.waymark.browser.newPage();
    const wanted = saved.cards + Number(saved.isPosting);
    const shifts = await shiftsOn(page, saved, () =>
      until(`${wanted} badges`, async () => (await use.waymark.badges(page)).length >= wanted),
    );
    expect(shifts).toEqual(alone.get(saved.name));
  });

  test('had something moved, it would have been noted', async () => {
    const page = await use.waymark.browser.newPage();
    const [saved] = pages;
    if (!saved) throw new Error('There is no saved page.');
    const shifts = await shiftsOn(page, saved, () =>
      page.evaluate(() => {
        const wedge = document.createElement('div');
        wedge.style.height = '200px';
        document.body.prepend(wedge);
      }),
    );
    expect(shifts.length).toBeGreaterThan(alone.get(saved.name)?.length ?? 0);
  });
});
