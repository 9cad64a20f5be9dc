import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../browsers/until';
import { findings } from './axe';
import { dump } from './database';
import { go, hashOf } from './desk-hands';
import { fill, press, says, textOf } from './hands';
import { takenOut } from './taken-out';
import { underTest } from './under-test';

const use = underTest();
const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let desk: Page;
beforeAll(async () => {
  desk = await use.waymark.openOwn('desk.html');
});

test('three answers on the full page are a plan, with a first score beside them; each step leads to the next', async () => {
  await press(desk, /^Answer them here/);
  await fill(desk, /^In a sentence/, 'Depots that work as one, and teams that improve without me.');
  await fill(desk, /^First skill/, 'Process improvement');
  await fill(desk, /^Second skill/, 'Data storytelling');
  await fill(desk, /^Third skill/, 'Change management');
  await fill(desk, /^Today you are/, 'Operations analyst');
  await fill(desk, /^Your next step/, 'Operations manager');
  await fill(desk, /^Your ideal role/, 'Head of operations strategy');
  await press(desk, /^See your first score/);
  await says(desk, /of 100/);
  expect(await findings(desk)).toEqual([]);
  await press(desk, /^Go to your plan/);
  await until('the first step', () => desk.$('.next-step'));
  expect(await textOf(desk)).not.toContain('Three answers are enough');
  await (await desk.$('.next-step a'))?.click();
  await until('the head of the next step', () =>
    desk.evaluate(() => document.activeElement?.textContent === 'Five years out'),
  );
});

test('a text that came by mail is scored, saved to a pathway, and found again without a page to open', async () => {
  await go(desk, 'paste');
  await fill(desk, /^Title of the job/, 'Operations Manager, Returns');
  await fill(desk, /^Employer/, 'Larkfield Parcels');
  await fill(
    desk,
    /^Its text/,
    'You will lead process improvement across three depots, present the figures with data storytelling to directors, ' +
      'and own the change management of our new returns centre. Three years in operations are required.',
  );
  await press(desk, /^Score it/);
  await says(desk, /of 100/);
  await press(desk, /^Save to pathway/);
  await says(desk, /Saved\./);
  await press(desk, /^Open it in your portfolio/);
  await says(desk, /You pasted it/);
  expect(await textOf(desk)).toMatch(/Larkfield Parcels[\s\S]*own the change management/);
  expect(await desk.$$('main a[target="_blank"]')).toEqual([]);
  // the same text once more is the same role
  await go(desk, 'paste');
  await press(desk, /^Score it/);
  await says(desk, /Saved\./);
  await press(desk, /^Empty the form/);
  await until('an empty form', async () => !(await textOf(desk)).includes('of 100'));
});

test('everything is erased after a word that is typed; the backup that was offered brings it back', async () => {
  await go(desk, 'settings');
  await press(desk, /^Erase everything …/);
  const before = (await dump(desk)).rows;
  const { text: backup } = await takenOut(desk, /^Save a backup first/);
  expect(await findings(desk)).toEqual([]);
  const isReady = () =>
    desk.$$eval('button', (all) =>
      all.some(({ textContent, disabled }) => /for good/.test(textContent) && !disabled),
    );
  expect(await isReady()).toBe(false);
  await fill(desk, /^Type/, 'Erase');
  expect(await isReady()).toBe(true);
  await press(desk, /^Erase everything for good/);
  await says(desk, /Everything is erased/);
  expect(await hashOf(desk)).toBe('#plan');
  await says(desk, /Three answers are enough/);
  const { counters = [], ...rest } = (await dump(desk)).rows;
  // what was written for which arithmetic is noted again at once
  expect(counters.map(({ id }) => id).filter((id) => id !== 'arithmetic')).toEqual(['plan']);
  expect(Object.values(rest).flat()).toEqual([]);
  expect(await desk.evaluate(() => localStorage.length)).toBe(0);
  const page = await use.waymark.open(`${use.board.url}/jobs/4101`);
  expect((await use.waymark.badge(page)).label).toMatch(/make a plan/i);
  await page.close();

  await go(desk, 'settings');
  const path = join(folder, 'waymark-backup.json');
  writeFileSync(path, backup);
  const input = await until('the field for a backup', () => desk.$('input[aria-label="Backup to restore"]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await press(desk, /^Merge it/);
  await says(desk, /Restored/);
  const after = (await dump(desk)).rows;
  for (const table of ['profile', 'skills', 'roles', 'savedRoles', 'savedTexts'])
    expect(after[table], table).toEqual(before[table]);
});
