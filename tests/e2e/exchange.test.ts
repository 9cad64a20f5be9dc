import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { linkedInFiles, zipOf } from '../exchange/made-files';
import { press, says, textOf } from './hands';
import { underTest } from './under-test';

const use = underTest();
const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Chooses files in the view, as by its button. */
async function choose(page: Page, ...files: [name: string, content: string | Uint8Array][]): Promise<void> {
  const paths = files.map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const input = await until('the field for files', () => page.$('input[type="file"]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

test('somebody new has a plan that scores from a LinkedIn zip, in few clicks, and one undo takes it back', async () => {
  let clicks = 0;
  const click = async (page: Page, name: RegExp) => {
    clicks++;
    await press(page, name);
  };
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, /Know which jobs/);
  // opens the desk in a tab of its own, which the tests reach by its address
  clicks++;
  const desk = await use.waymark.openOwn('desk.html#exchange');
  clicks += 2; // the button and the file in the system's own window
  await choose(desk, ['Basic_LinkedInDataExport.zip', zipOf(linkedInFiles)]);
  await says(desk, /What your LinkedIn export says/);
  const said = await textOf(desk);
  for (const part of ['Operations Analyst at Bramble', 'Operations Manager', 'SQL', 'Fenwick Freight'])
    expect(said).toContain(part);
  expect(said).not.toContain('private matter');
  await click(desk, /^Take in \d+ of/);
  await says(desk, /things are in/);
  await says(desk, /Your plan can score postings now/);
  expect(clicks).toBeLessThanOrEqual(15);
  await popup.close();

  const [posting] = written;
  const page = await use.waymark.open(use.board.url + pathOf(posting as NonNullable<typeof posting>));
  await until('a score', async () => (await use.waymark.badge(page)).fit !== null);
  await page.close();

  await press(desk, /^Your portfolio/);
  await says(desk, /Fenwick Freight/);
  await desk.goBack();
  await desk.close();
});
