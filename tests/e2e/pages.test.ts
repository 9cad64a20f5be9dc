import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { beforeAll, expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { listed } from '../board/postings';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { troubleOf } from './trouble';
import { underTest } from './under-test';

const use = underTest();
const address = (path: string) => use.board.url + path;
/** As long as a badge could take to come where none should. */
const aMoment = () => new Promise((later) => setTimeout(later, 1500));

beforeAll(async () => {
  const popup = await loadSamplePlan(use.waymark);
  await popup.close();
});

test('a page that is no posting has no badge, and nothing goes wrong on it', async () => {
  const page = await use.waymark.browser.newPage();
  const trouble = troubleOf(page);
  await page.goto(address('/about'));
  await aMoment();
  expect(await use.waymark.badges(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

test.each([
  ['company', '9001'],
  ['text', '9002'],
])('a posting without a %s is still read', async (_, id) => {
  const page = await use.waymark.browser.newPage();
  const trouble = troubleOf(page);
  await page.goto(address(`/jobs/${id}`));
  expect((await use.waymark.badge(page)).label).toMatch(/^Waymark: (fit \d+|not enough to judge)/);
  expect(trouble).toEqual([]);
  await page.close();
});

test('a description of 5 MB is scored like any other', async () => {
  const page = await use.waymark.open(address('/jobs/9003'));
  expect((await use.waymark.badge(page)).label).toMatch(/^Waymark: (fit \d+|not enough to judge)/);
  await page.close();
});

test('every card of a list that grows gets its score, and each card one', async () => {
  const page = await use.waymark.open(address('/'));
  for (const wanted of [25, 50, 75]) {
    const badges = await until(`${wanted} badges`, async () => {
      const found = await use.waymark.badges(page);
      return found.length >= wanted && found;
    });
    expect(badges).toHaveLength(wanted);
    expect(badges.filter(({ fit }) => fit === null)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  }
  await page.close();
});

test('a card shows a provisional score until its posting was read, then the posting’s own', async () => {
  const at = 4;
  const posting = listed[at];
  if (!posting) throw new Error('The board lists too little.');
  const labelOnList = async () => {
    const page = await use.waymark.open(address('/'));
    const badges = await until('the first cards', async () => {
      const found = await use.waymark.badges(page);
      return found.length === 25 && found;
    });
    await page.close();
    return badges[at]?.label;
  };
  expect(await labelOnList()).toContain('from the card only');

  const page = await use.waymark.open(address(pathOf(posting)));
  const { fit } = await use.waymark.badge(page);
  await page.close();
  const label = await labelOnList();
  expect(label).toContain(`fit ${fit} of 100`);
  expect(label).not.toContain('from the card only');
});

test('in a single-page app the badge follows the address', async () => {
  const page = await use.waymark.open(address('/app/jobs/4107'));
  const before = await use.waymark.badge(page);
  const [link] = await page.$$('::-p-text(Head of Operations Strategy)');
  await link?.click();
  await until('the other posting’s badge', async () => {
    const [badge, ...more] = await use.waymark.badges(page);
    const title = await page.$eval('h1', (heading) => heading.textContent ?? '');
    return /^Head/.test(title) && badge !== undefined && more.length === 0 && badge.label !== before.label;
  });
  expect(page.url()).toBe(address('/app/jobs/4109'));
  await page.close();
});

test('the page is left as it was: its looks, and its elements but for an empty one for each badge', async () => {
  const stateOf = (page: Page) =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML.replace(/<(span|div)><\/\1>/g, ''),
      places: [...document.querySelectorAll('body *')]
        .filter((one) => one.matches(':not(:empty)'))
        .map((one) => JSON.stringify(one.getBoundingClientRect())),
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    }));
  // Waymark isn't let into this host
  const alone = await use.waymark.open(address('/jobs/4101').replace('localhost', '127.0.0.1'));
  const before = await stateOf(alone);
  await alone.close();

  const page = await use.waymark.open(address('/jobs/4101'));
  const { button } = await use.waymark.badge(page);
  await button.click();
  await until('the panel', () => use.waymark.panel(page));
  const after = await stateOf(page);
  expect(after.html).toBe(before.html.replaceAll('127.0.0.1', 'localhost'));
  expect(after.places).toEqual(before.places);
  expect(after.size).toEqual(before.size);

  const seen = await page.evaluate(() => ({
    roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length,
    globals: Object.keys(globalThis).filter((key) => /waymark/i.test(key)),
  }));
  expect(seen).toEqual({ roots: 0, globals: [] });
  await page.close();
});
