import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { versions } from '../../lib/store/db';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import version1 from '../migrations/version-1.json';
import { loadSamplePlan } from '../start/load-sample-plan';
import { clearAll, dump, type Rows, raise, seed } from './database';
import { fill, press, says } from './hands';
import { browserName, underTest } from './under-test';

const use = underTest();
const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a backup doesn't hold: what comes back by itself, and the way back of former changes. */
const unkept = [
  'journal',
  'drafts',
  'counters',
  'overwritten',
  'seen',
  'roleFits',
  'evidencePacks',
  'textChanges',
  'scoredPlans',
];
const kept = (rows: Rows) =>
  Object.fromEntries(Object.entries(rows).filter(([name]) => !unkept.includes(name)));

/** Presses what saves a file, and answers the file's text. */
async function saved(page: Page, button: RegExp): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(globalThis, { savedText: text }));
      return make(blob);
    };
  });
  await press(page, button);
  return until('the file', () => page.evaluate(() => (globalThis as { savedText?: string }).savedText));
}

/** Chooses a file of that content as the backup to restore. */
async function choose(page: Page, text: string): Promise<void> {
  const path = join(folder, 'waymark-backup.json');
  writeFileSync(path, text);
  const input = await page.$('input[aria-label="Backup to restore"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** A page of the extension's own that runs nothing, so that nothing holds the database. */
const quietPage = () => use.waymark.openOwn('icons/128.png');

beforeAll(async () => {
  const popup = await loadSamplePlan(use.waymark);
  await popup.close();
  for (const posting of written.slice(0, 2)) {
    const page = await use.waymark.open(use.board.url + pathOf(posting));
    await (await use.waymark.badge(page)).button.click();
    await press(page, /^Save to pathway/);
    await says(page, /Saved\./);
    await page.close();
  }
});

test('a backup brings everything back after all was lost; broken ones are refused and change nothing', async () => {
  const first = await use.waymark.openOwn('desk.html#settings');
  // the full page keeps the plan as it stands on each day, soon after it opens
  const before = await until('the plan of this day', async () => {
    const all = await dump(first);
    return all.rows.revisions?.length === 1 && all;
  });
  expect(before.rows.savedTexts).toHaveLength(2);
  const text = await saved(first, /^Save a backup/);
  await says(first, /nothing has changed since/);

  for (const [broken, reason] of [
    [text.slice(0, text.length / 2), /cut short/],
    [text.replace('"targetLevel":', '"targetlevel":'), /checksum/],
    [text.replace(/"schema":\d+/, '"schema":99'), /newer Waymark/],
    ['name,title', /isn’t a Waymark backup/],
  ] as const) {
    await choose(first, broken);
    await says(first, reason);
  }
  expect(kept((await dump(first)).rows)).toEqual(kept(before.rows));

  await clearAll(first);
  await first.close();
  const page = await use.waymark.openOwn('desk.html#settings');
  await choose(page, text);
  await says(page, /A whole backup of/);
  await says(page, /New \(2\)/);
  await press(page, /^Merge it/);
  await says(page, /Restored/);
  expect(kept((await dump(page)).rows)).toEqual(kept(before.rows));

  await press(page, /^Take it back/);
  await says(page, /as it was before/);
  expect((await dump(page)).rows.savedRoles).toEqual([]);
  await choose(page, text);
  await press(page, /^Merge it/);
  await says(page, /Restored/);
  await page.close();
});

test('a damaged record is set aside and told, the rest goes on; it can be put back', async () => {
  const quiet = await quietPage();
  await quiet.evaluate(async () => {
    const opening = indexedDB.open('waymark');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['skills', 'savedRoles'], 'readwrite');
    for (const name of ['skills', 'savedRoles']) {
      const all = writing.objectStore(name).getAll();
      all.onsuccess = () => {
        const row = all.result.find((one) => name === 'savedRoles' || one.name === 'Data storytelling');
        writing.objectStore(name).put({ ...row, ...(name === 'skills' ? { targetLevel: 9 } : { tags: 5 }) });
      };
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  });
  await quiet.close();
  const page = await use.waymark.openOwn('desk.html#settings');
  await says(page, /2 entries were damaged and are set aside/);
  await press(page, /^See what/);
  await says(page, /Target skills:.*target level can’t be read/);
  await press(page, /^Put back Data storytelling/);
  await says(page, /It is back/);
  await press(page, /^Check everything/);
  await says(page, /All is well/);
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, /Seven steps|Latest saved/);
  await popup.close();
  await page.close();
});

/** Chromium goes on with the room it knew of until nobody has had the database open for a while, in milliseconds. */
const FORGOTTEN = 3000;

test.runIf(browserName === 'chromium')(
  'a full disk is told, what was typed is kept, and saved once there is room',
  async () => {
    const quiet = await quietPage();
    const origin = await quiet.evaluate(() => location.origin);
    const browser = await quiet.createCDPSession();
    await use.waymark.stopBackground();
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await new Promise((later) => setTimeout(later, FORGOTTEN));

    const page = await use.waymark.openOwn('desk.html#plan/vision');
    const profile = async () => JSON.stringify((await dump(page)).rows.profile);
    await fill(page, /^In five years/, 'Written while the disk is full');
    await says(page, /no room left on this disk/);
    expect(await profile()).not.toContain('Written while');
    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await press(page, /^Save again/);
    await says(page, /Saved\. Nothing was lost/);
    expect(await profile()).toContain('Written while the disk is full');
    await page.close();
    await quiet.close();
  },
);

test('the data of the first version is there after the update', async () => {
  const quiet = await quietPage();
  await seed(quiet, 10, versions[1] ?? {}, version1.tables);
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, /Seven steps|Latest saved|Audit/);
  const { version, rows } = await dump(quiet);
  expect(version).toBe(20);
  // a place of writing may be noted meanwhile
  for (const [table, all] of Object.entries(version1.tables))
    if (table !== 'drafts' && table !== 'counters') expect(rows[table], table).toHaveLength(all.length);
  await popup.close();
  const desk = await use.waymark.openOwn('desk.html#plan/vision');
  await until('the vision with all its letters', () =>
    desk.$$eval('textarea', (all) => all.some(({ value }) => value.includes('Ümläute, İ and 🌲 too.'))),
  );
  // and when the next version comes while a page is open, that page holds nothing up and says so
  await raise(quiet, 300);
  await says(desk, /renewed while this page was open|written by a newer Waymark/);
  await desk.close();
  await quiet.close();
});

test('a database of a newer version is left as it is, every surface says so, and a backup of it can be saved', async () => {
  const quiet = await quietPage();
  const rows = { profile: [{ id: 'me', vision: 'From the future', mood: 7 }], moods: [{ id: 'a' }] };
  await seed(quiet, 300, { profile: 'id', moods: 'id' }, rows);
  const before = await dump(quiet);
  for (const surface of ['popup.html', 'desk.html#plan', 'desk.html#settings']) {
    const page = await use.waymark.openOwn(surface);
    await says(page, /written by a newer Waymark/);
    const text = await saved(page, /^Save a backup/);
    expect(JSON.parse(text)).toMatchObject({ schema: 30, tables: rows });
    await page.close();
  }
  expect(await dump(quiet)).toEqual(before);
  await quiet.close();
});
