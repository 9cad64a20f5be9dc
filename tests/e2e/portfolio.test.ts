import { beforeAll, expect, test } from 'vitest';
import type { BoardPosting } from '../board/posting';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { press, says, textOf } from './hands';
import { underTest } from './under-test';

const use = underTest();
const [posting] = written;
if (!posting) throw new Error('The board has no posting.');

beforeAll(async () => {
  const popup = await loadSamplePlan(use.waymark);
  await popup.close();
  await save(posting);
});

/** Saves a posting from its panel. */
async function save(one: BoardPosting): Promise<void> {
  const page = await use.waymark.open(use.board.url + pathOf(one));
  await (await use.waymark.badge(page)).button.click();
  await press(page, /^Save to pathway/);
  await says(page, /Saved\./);
  await page.close();
}

const timesIn = (text: string, title: string) => text.split(`\n${title}`).length - 1;

test('the same posting met again is known as saved, also in another place of the board, and stays one', async () => {
  const page = await use.waymark.open(`${use.board.url}/app/jobs/${posting.id}`);
  const badge = await use.waymark.badge(page);
  expect(badge.label).toContain('saved');
  await badge.button.click();
  await says(page, /Saved\./);
  expect(await textOf(page)).not.toContain('Save to pathway');
  await page.close();

  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, new RegExp(posting.title));
  expect(timesIn(await textOf(popup), posting.title)).toBe(1);
  await popup.close();
});

test('a removed role is gone everywhere, and comes back when that is undone', async () => {
  const page = await use.waymark.open(use.board.url + pathOf(posting));
  const label = async () => (await use.waymark.badge(page)).label;
  expect(await label()).toContain('saved');

  const popup = await use.waymark.openOwn('popup.html');
  await press(popup, new RegExp(`^Remove ${posting.title}`));
  await says(popup, new RegExp(`Removed ${posting.title}`));
  await page.bringToFront();
  await until('the badge without its mark', async () => !(await label()).includes('saved'));

  await popup.bringToFront();
  await press(popup, /^Undo/);
  await until('the role in the list again', async () => timesIn(await textOf(popup), posting.title) === 1);
  await page.bringToFront();
  await until('the badge with its mark', async () => (await label()).includes('saved'));
});
