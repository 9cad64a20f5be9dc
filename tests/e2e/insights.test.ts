import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { findings } from './axe';
import { control, press, says, textOf } from './hands';
import { seedRoles, seedTwice } from './seed-roles';
import { browserName, underTest } from './under-test';

const use = underTest();
let desk: Page;

beforeAll(async () => {
  await (await loadSamplePlan(use.waymark)).close();
  desk = await use.waymark.openOwn('desk.html#insights');
});

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

test('without roles it says how it begins; with three, how many it takes', async () => {
  await says(desk, /Nothing to tell yet/);
  await seedRoles(desk, 3);
  await says(desk, /It takes 8 saved roles; so far there are 3/);
});

test('with enough roles each insight has its message, its picture and its table', async () => {
  await seedRoles(desk, 60);
  await says(desk, /open roles? lead further than staying|Staying, redesigned, beats/);
  await says(desk, /target skills? (is|are) asked for again and again/);
  const pictures = await desk.$$eval('.insight', (all) =>
    all.map((one) => ({
      title: one.querySelector('h2')?.textContent ?? '',
      drawn: one.querySelector('.bars, svg, .demand') !== null,
      table: one.querySelector('table') !== null,
    })),
  );
  expect(pictures.filter(({ drawn }) => drawn).length).toBeGreaterThanOrEqual(5);
  for (const { title, drawn, table } of pictures) {
    expect(title.length, title).toBeGreaterThan(10);
    expect(table, title).toBe(drawn);
  }
  const [first] = await desk.$$('.insight details summary');
  await first?.focus();
  await desk.keyboard.press('Enter');
  await until('the table', () => desk.$eval('.insight details', (one) => (one as HTMLDetailsElement).open));
});

test('a missing skill is added with one press and taken back; a sixth is refused, and can be a target of another kind', async () => {
  const names = () =>
    desk.$$eval('.add-skills button', (all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await until('what is missing', async () => (await names()).length > 2);
  const [one = '', two = '', three = ''] = await names();
  await press(desk, new RegExp(`^${one}$`));
  await says(desk, /is a target skill now/);
  await until('it is in the plan', async () => !(await names()).includes(one));
  await press(desk, /^Undo/);
  await until('it is missing again', async () => (await names()).includes(one));
  for (const name of [one, two]) {
    await until(name, async () => (await names()).includes(name));
    await press(desk, new RegExp(`^${name}$`));
    await until('it is in the plan', async () => !(await names()).includes(name));
  }
  await until('the third', async () => (await names()).includes(three));
  await press(desk, new RegExp(`^${three}$`));
  await says(desk, /Five is the most/);
  await press(desk, /^Make it a capability target/);
  await says(desk, /is a capability target now/);
  await press(desk, /^Undo/);
});

test('roles are chosen by their boxes and stand side by side, today’s role among them', async () => {
  await go(desk, '#portfolio');
  await until('the list', async () => (await desk.$$('.role-row')).length > 3);
  const boxes = await desk.$$('.role-row .pick input');
  for (const box of boxes.slice(0, 2)) {
    await box.focus();
    await desk.keyboard.press(' ');
  }
  await press(desk, /^Compare the chosen roles/);
  await until('two columns', async () => (await desk.$$('.compare-table thead th')).length === 2);
  await press(desk, /^Add your role of today/);
  await until('three columns', async () => (await desk.$$('.compare-table thead th')).length === 3);
  expect(await hashOf(desk)).toMatch(/compare\?ids=today\./);
  await says(desk, /Your role of today, as you would redesign it/);
  for (const aspect of [/Direction/, /Against it/, /What would change it/]) await says(desk, aspect);
  await press(desk, /^Leave out Operations Analyst/);
  await until('two again', async () => (await desk.$$('.compare-table thead th')).length === 2);
  await desk.evaluate(() => history.back());
  await until('three again', async () => (await desk.$$('.compare-table thead th')).length === 3);
});

test('what was saved twice is found, merged when one says so, and taken back as one', async () => {
  await seedTwice(desk);
  await go(desk, '#portfolio/duplicates');
  await says(desk, /These two look like the same opening/);
  expect(await textOf(desk)).toMatch(/other\.example/);
  await press(desk, /^Merge into one: /);
  await says(desk, /Every role is there once/);
  await press(desk, /^Undo/);
  await says(desk, /These two look like the same opening/);
  await press(desk, /they are two$/);
  await says(desk, /Every role is there once/);
});

test.runIf(browserName === 'chromium')(
  'axe finds nothing, light, dark and narrow, and nothing spills',
  async () => {
    const ids = await (async () => {
      await go(desk, '#portfolio');
      await until('the list', async () => (await desk.$$('.role-row')).length > 3);
      return desk.$$eval('.role-row .title', (all) =>
        all.slice(0, 2).map((one) => /portfolio\/([^?]+)/.exec((one as HTMLAnchorElement).hash)?.[1] ?? ''),
      );
    })();
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 640],
      ['light', 380],
    ] as const) {
      await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await desk.setViewport({ width, height: 900 });
      for (const [hash, ready] of [
        ['#insights', '.staying'],
        [`#portfolio/compare?ids=today.${ids.join('.')}`, '.compare-table'],
        ['#portfolio/duplicates', '.duplicates .state, .twice'],
      ] as const) {
        await go(desk, hash);
        await until(hash, async () => (await desk.$(ready)) !== null);
        await desk.$$eval('details', (all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        expect(await findings(desk), `${hash} ${width}`).toEqual([]);
        const spill = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(spill, `${hash} is wider than ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await control(desk, /^Insights$/);
  },
);
