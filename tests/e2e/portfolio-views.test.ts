import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { beforeAll, expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { findings } from './axe';
import { changeSavedText, focused, go, hashOf, pick } from './desk-hands';
import { drag } from './drag';
import { control, press, says, textOf } from './hands';
import { reload, seedRoles } from './seed-roles';
import { browserName, underTest } from './under-test';

const use = underTest();
const COUNT = 200;
let desk: Page;

beforeAll(async () => {
  await (await loadSamplePlan(use.waymark)).close();
  desk = await use.waymark.openOwn('desk.html#portfolio');
  await seedRoles(desk, COUNT);
  await says(desk, /200 saved roles/);
});

/** How many roles the list holds, drawn or not. */
const listed = (page: Page) =>
  page.$eval('.role-table', (table) => Number(table.getAttribute('aria-rowcount')) - 1);
const cardsIn = (page: Page, stage: string) =>
  page.$$eval(`.board-column[aria-label="${stage}"] .board-card .title`, (cards) =>
    cards.map((card) => card.textContent ?? ''),
  );

test('the list is put in order by a click, only what is in sight is drawn, and keys walk on beyond it', async () => {
  expect(await listed(desk)).toBe(COUNT);
  expect(await desk.$$eval('.role-row', (rows) => rows.length)).toBeLessThan(60);
  await press(desk, /^Role/);
  await until('the order', async () => (await hashOf(desk)).includes('sort=title'));
  const first = () => desk.$eval('.role-row .title', (title) => title.textContent ?? '');
  const low = await first();
  await press(desk, /^Role/);
  await until('the other order', async () => (await first()) > low);
  expect(await desk.$$eval('th[aria-sort="descending"]', (heads) => heads.length)).toBe(1);

  await desk.focus('.role-row .title');
  for (let step = 0; step < 40; step++) await desk.keyboard.press('ArrowDown');
  await until('the 41st row', () =>
    desk.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === '42'),
  );
});

test('search and filters stand in the address: reload keeps them, back takes them away', async () => {
  await go(desk, '#portfolio');
  await pick(desk, /^Stage$/, 'Applied');
  await until('the filter', async () => (await listed(desk)) < COUNT);
  const applied = await listed(desk);
  await pick(desk, /^Fit$/, 'Growth at least');
  await until('the second filter', async () => (await listed(desk)) < applied);
  const both = await listed(desk);
  await press(desk, /^Board$/);
  await until('the board', async () => (await desk.$$('.board-card')).length === both);
  await reload(desk);
  await until('the board again', async () => (await desk.$$('.board-card')).length === both);
  expect(await hashOf(desk)).toMatch(/view=board.*stage=applied.*axis=growth/);
  await desk.evaluate(() => history.back());
  await until('the list', async () => (await listed(desk)) === both);
  await desk.evaluate(() => history.back());
  await until('one filter less', async () => (await listed(desk)) === applied);
  await (await control(desk, /^Search your roles/)).type('zzzzqqqq');
  await says(desk, /No role matches/);
  await press(desk, /^Show all/);
  await until('all', async () => (await listed(desk)) === COUNT);
});

test('many are moved in one stroke and taken back in one', async () => {
  await go(desk, '#portfolio?stage=offer');
  await until('the offers', async () => (await listed(desk)) < COUNT);
  const offers = await listed(desk);
  await press(desk, /^Choose all/);
  await says(desk, new RegExp(`${offers} roles chosen`));
  await pick(desk, /^Move the chosen roles to/, 'Closed');
  await says(desk, new RegExp(`Moved ${offers} roles to Closed`));
  await says(desk, /No role matches/);
  await press(desk, /^Undo/);
  await until('all of them back', async () => (await listed(desk)) === offers);
});

test('a row’s stage is changed in place: its other stages are there once it has the focus', async () => {
  await go(desk, '#portfolio?stage=preparing');
  const before = await until('those in preparation', async () => {
    const count = await listed(desk);
    return count > 0 && count < COUNT ? count : undefined;
  });
  const list = '.role-row .stage select';
  expect(await desk.$eval(list, (element) => (element as HTMLSelectElement).options.length)).toBe(1);
  await desk.focus(list);
  await until('all stages', () =>
    desk.$eval(list, (element) => (element as HTMLSelectElement).options.length === 7),
  );
  await desk.select(list, 'offer');
  await until('one less', async () => (await listed(desk)) === before - 1);
  await press(desk, /^Undo/);
  await until('it is back', async () => (await listed(desk)) === before);
});

test('a card moves by key, keeps the focus, shows in another window, and goes back', async () => {
  await go(desk, '#portfolio?view=board');
  await until('the board', async () => (await cardsIn(desk, 'Applied')).length > 0);
  const other = await use.waymark.openOwn('desk.html#portfolio?view=board');
  await until('the other board', async () => (await cardsIn(other, 'Applied')).length > 0);
  await desk.bringToFront();
  const [title = ''] = await cardsIn(desk, 'Applied');
  const count = async (page: Page, stage: string) =>
    Number(await page.$eval(`.board-column[aria-label="${stage}"] h2 span`, (says) => says.textContent));
  const before = await count(desk, 'Interviewing');
  await desk.focus('.board-column[aria-label="Applied"] .title');
  await desk.keyboard.down('Shift');
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.up('Shift');
  await until('the card in its new column', async () => (await count(desk, 'Interviewing')) === before + 1);
  await until('the focus on it', async () => (await focused(desk)) === title);
  await until(
    'the card in the other window',
    async () => (await count(other, 'Interviewing')) === before + 1,
  );
  await other.close();
  await desk.bringToFront();
  await press(desk, /^Undo/);
  await until('the card back', async () => (await count(desk, 'Interviewing')) === before);

  // and by its own list
  await pick(desk, new RegExp(`^Move ${title.replace(/[()]/g, '\\$&')} to`), 'Offer');
  await says(desk, /Moved .* to Offer/);
  await press(desk, /^Undo/);
});

test('a card is dragged to another stage', async () => {
  await go(desk, '#portfolio?view=board');
  const size = async () =>
    Number(await desk.$eval('.board-column[aria-label="Preparing"] h2 span', (says) => says.textContent));
  await until('the board', async () => (await cardsIn(desk, 'Interested')).length > 0);
  const before = await size();
  await drag(
    desk,
    '.board-column[aria-label="Interested"] .board-card',
    '.board-column[aria-label="Preparing"] h2',
  );
  await until('the card where it was dropped', async () => (await size()) === before + 1);
  await press(desk, /^Undo/);
  await until('the card back', async () => (await size()) === before);
});

test('the map has the roles on their pathways, each a way to its page', async () => {
  await go(desk, '#portfolio?view=map');
  await until('the marks', async () => (await desk.$$('.role-mark')).length > 8);
  const name = await desk.$eval('.role-mark', (mark) => mark.querySelector('title')?.textContent ?? '');
  await desk.$eval('.role-mark', (mark) => (mark as SVGAElement).focus());
  await desk.keyboard.press('Enter');
  await until('its page', () =>
    desk.evaluate((said) => said.startsWith(document.querySelector('h1')?.textContent ?? '-'), name),
  );
  await press(desk, /^← All roles/);
  await until('the map again', async () => (await hashOf(desk)) === '#portfolio?view=map');
});

test('too early: a role is parked against a milestone, stands apart, and is brought back', async () => {
  await go(desk, '#portfolio/role-000199?view=board');
  await says(desk, /As it was posted/);
  const list = await control(desk, /^Too early/);
  const milestone = await list.evaluate(
    (element) => (element as HTMLSelectElement).options[1]?.textContent ?? '',
  );
  await pick(desk, /^Too early/, milestone);
  await says(desk, /Parked .* until/);
  await press(desk, /^← All roles/);
  await says(desk, /Waiting for:/);
  expect(await desk.$$eval('[data-card="role-000199"]', (cards) => cards.length)).toBe(0);
  await press(desk, /^Bring .* back in sight/);
  await until('nothing parked', async () => (await desk.$$('.shelf')).length === 0);
});

test('read again from its open tab, a role shows what the employer changed; the new text is kept on a click, and given back', async () => {
  const [posting] = written;
  if (!posting) throw new Error('The board has no posting.');
  const tab = await use.waymark.open(use.board.url + pathOf(posting));
  await (await use.waymark.badge(tab)).button.click();
  await press(tab, /^Save to pathway/);
  await says(tab, /Saved\./);
  await desk.bringToFront();
  const id = await changeSavedText(desk, 'Benefits: a line that the employer took out.');
  await go(desk, `#portfolio/${id}`);
  await says(desk, /a line that the employer took out/);
  await press(desk, /^Read again from the open tab/);
  await says(desk, /What the employer changed/);
  await until('the changed lines', async () => (await desk.$$('.text-diff .gone')).length > 0);
  expect(await desk.$$eval('.text-diff .gone', (lines) => lines.map((line) => line.textContent))).toEqual([
    'Benefits: a line that the employer took out.',
  ]);
  const shown = () => desk.$eval('.posting-text', (text) => text.textContent ?? '');
  await press(desk, /^Keep the new text/);
  await until('the new text', async () => !(await shown()).includes('took out'));
  await press(desk, /^Undo/);
  await until('the old text', async () => (await shown()).includes('took out'));
  await tab.close();
  await press(desk, /^Read again from the open tab/);
  await says(desk, /isn’t open in a tab/);
  await press(desk, /^Remove this role/);
  await says(desk, /200 saved roles/);
  expect(await textOf(desk)).toMatch(/Removed /);
});

test('a removed role’s page says so; its removal can be taken back', async () => {
  await go(desk, '#portfolio/role-000150');
  await press(desk, /^Remove this role/);
  await says(desk, /199 saved roles/);
  await press(desk, /^Undo/);
  await says(desk, /200 saved roles/);
  await go(desk, '#portfolio/nowhere');
  await says(desk, /isn’t here any more/);
});

test('in the popup a stage is one tap, and what is due comes first', async () => {
  await go(desk, '#portfolio/role-000100');
  await says(desk, /As it was posted/);
  const day = await desk.$('.filing input[type="date"]');
  await day?.evaluate((field) => {
    const input = field as HTMLInputElement;
    input.valueAsDate = new Date();
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await says(desk, /next on/);
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, /Next dates/);
  const stage = () => popup.$eval('.saved-list select', (list) => (list as HTMLSelectElement).value);
  const before = await stage();
  const tap = await popup.$('.saved-list .move button');
  if (tap) {
    await tap.click();
    await until('the next stage', async () => (await stage()) !== before);
    await press(popup, /^Undo/);
    await until('the stage before', async () => (await stage()) === before);
  }
  await popup.close();
});

test.runIf(browserName === 'chromium')(
  'axe finds nothing, light, dark and narrow, and nothing spills',
  async () => {
    await desk.bringToFront();
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 640],
      ['light', 380],
    ] as const) {
      await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await desk.setViewport({ width, height: 900 });
      for (const hash of ['', '?view=board', '?view=map', '/role-000003']) {
        await go(desk, `#portfolio${hash}`);
        await until(hash, () =>
          desk.evaluate(
            () =>
              !document.querySelector('.waiting') &&
              document.querySelector('.role-row, .board-card, .role-mark, .posting-text') !== null,
          ),
        );
        expect(await findings(desk), `${hash} ${width}`).toEqual([]);
        const spill = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(spill, `${hash} is wider than ${width}`).toBeLessThanOrEqual(0);
      }
    }
  },
);
