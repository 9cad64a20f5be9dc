import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { describe, expect, test } from 'vitest';
import { planSteps } from '../../components/plan/steps';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { findings } from './axe';
import { press } from './hands';
import { browserName, underTest } from './under-test';

const use = underTest();

/** Opens everything that is folded. */
const unfold = (page: Page) =>
  page.evaluate(async () => {
    for (const head of document.querySelectorAll<HTMLElement>('.fold-head[aria-expanded="false"]')) {
      head.click();
      await new Promise((done) => setTimeout(done, 30));
    }
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const desk = [
  { name: 'light', scheme: 'light', width: 1280, zoom: 1 },
  { name: 'dark', scheme: 'dark', width: 1280, zoom: 1 },
  { name: '200 % zoom', scheme: 'light', width: 640, zoom: 2 },
  { name: 'narrow and dark', scheme: 'dark', width: 380, zoom: 1 },
] as const;
/** At 200 % the popup's window grows with it: it is as wide in its own pixels. */
const popup = [
  { name: 'light', scheme: 'light', width: 380, zoom: 2 },
  { name: 'dark', scheme: 'dark', width: 380, zoom: 1 },
] as const;

let hasPlan = false;

/** One of the extension's pages with the sample plan, as somebody sees it who likes it dark or enlarged. */
async function openAs(
  path: string,
  { scheme, width, zoom }: (typeof desk | typeof popup)[number],
): Promise<Page> {
  if (!hasPlan) await (await loadSamplePlan(use.waymark)).close();
  hasPlan = true;
  const page = await use.waymark.openOwn(path);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 900, deviceScaleFactor: zoom });
  return page;
}

/** Waits for a step, unfolds it and looks at it. */
async function look(page: Page, title: string): Promise<void> {
  await until(`the step ${title}`, () =>
    page.evaluate(
      (wanted) => document.querySelector('h1')?.textContent === wanted && !document.querySelector('.waiting'),
      title,
    ),
  );
  await unfold(page);
  expect(await findings(page), title).toEqual([]);
  const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(spill, `${title} is wider than its window`).toBeLessThanOrEqual(0);
}

// the colour scheme and the zoom can be set from outside in Chromium only; the pages are the same
describe.runIf(browserName === 'chromium')('axe finds nothing', () => {
  test.each(desk)('on the desk: $name', async (as) => {
    const page = await openAs('desk.html', as);
    const views = planSteps.map(({ id, title }) => ({ hash: `plan/${id}`, title }));
    for (const { hash, title } of [
      ...views,
      { hash: 'pathways', title: 'Pathways' },
      { hash: 'review', title: 'Review' },
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await look(page, title);
    }
    await page.close();
  });

  test.each(popup)('in the popup: $name', async (as) => {
    const page = await openAs('popup.html', as);
    for (const [at, { title }] of planSteps.entries()) {
      await press(page, /^\s*Your plan$/);
      await until('the steps', () =>
        page.evaluate(() => document.querySelectorAll('.steps button').length === 7),
      );
      await page.evaluate(
        (place) => document.querySelectorAll<HTMLElement>('.steps button')[place]?.click(),
        at,
      );
      await look(page, title);
      const parts = await page.evaluate(() => document.querySelectorAll('.part h2 button').length);
      for (let part = 1; part < parts; part++) {
        await page.evaluate(
          (place) => document.querySelectorAll<HTMLElement>('.part h2 button')[place]?.click(),
          part,
        );
        await look(page, title);
      }
    }
    await page.close();
  });
});
