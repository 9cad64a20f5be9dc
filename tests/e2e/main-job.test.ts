import { expect, test } from 'vitest';
import type { BoardPosting } from '../board/posting';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { expectAskedOnly } from './asked-only';
import { choose, control, fill, press, says } from './hands';
import { underTest } from './under-test';

const use = underTest();
const VISION = 'Make a network of depots work as one, and leave teams that improve without me.';

test('a plan is filled in in the popup, which may close at any moment', async () => {
  const first = await use.waymark.openOwn('popup.html');
  await press(first, /^Start/);
  await fill(first, /In a sentence/, VISION);
  // it closes whenever it loses the focus; nobody's hand is quicker than this
  await new Promise((later) => setTimeout(later, 100));
  await first.close();

  const popup = await use.waymark.openOwn('popup.html');
  const vision = await control(popup, /In a sentence/);
  expect(await vision.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(VISION);
  await press(popup, /^Next/);
  const skills = [
    [/First skill/, 'Process improvement', /strong/, /expert/],
    [/Second skill/, 'Data storytelling', /beginner/, /strong/],
    [/Third skill/, 'Stakeholder management', /working/, /strong/],
  ] as const;
  for (const [slot, name, today, aim] of skills) {
    await fill(popup, slot, name);
    await choose(popup, [slot, /Today/], today);
    await choose(popup, [slot, /Aim/], aim);
  }
  await press(popup, /^Next/);
  await fill(popup, /Your next step/, 'Operations Manager');
  await fill(popup, /Your ideal role/, 'Head of Operations Strategy');
  await press(popup, /first score/);
  await says(popup, /of 100/);
  await press(popup, /^Go to your plan/);
  await says(popup, /Make a network of depots/);
  await popup.close();
});

/** Open a posting, read the badge, open the panel, save, find it in popup and desk. */
async function doTheJob(posting: BoardPosting): Promise<void> {
  const { waymark, board } = use;
  const page = await waymark.open(board.url + pathOf(posting));
  const badge = await waymark.badge(page);
  expect(badge.fit, badge.label).not.toBeNull();
  await badge.button.click();
  await says(page, new RegExp(`${badge.fit}\\s*of 100`));
  await press(page, /^Save to pathway/);
  await says(page, /Saved\./);
  await until('the badge to say so', async () => (await waymark.badge(page)).label.includes('saved'));
  await page.close();

  const popup = await waymark.openOwn('popup.html');
  await says(popup, new RegExp(posting.title));
  await popup.close();
  const desk = await waymark.openOwn('desk.html#portfolio');
  await says(desk, new RegExp(posting.title));
  await desk.close();
}

const [first, second, third] = written;
if (!first || !second || !third) throw new Error('The board has too few postings.');

test('a posting gets its badge, its panel, and is found again where it was saved', () => doTheJob(first));

test('so does another after the background was stopped', async () => {
  await use.waymark.stopBackground();
  await doTheJob(second);
});

test('and another after the browser was started again', async () => {
  await use.waymark.restart();
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, new RegExp(first.title));
  await popup.close();
  await doTheJob(third);
});

test('all that time nothing was asked of anybody but the job board, and of that only the pages opened', () =>
  expectAskedOnly(use, [first, second, third].map(pathOf)));
