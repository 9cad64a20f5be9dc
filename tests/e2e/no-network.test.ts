import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planSteps } from '../../components/plan/steps';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { trackerCsv } from '../exchange/made-files';
import { loadSamplePlan } from '../start/load-sample-plan';
import { expectAskedOnly } from './asked-only';
import { go } from './desk-hands';
import { fill, press, says } from './hands';
import { happen } from './happen';
import { seedRoles } from './seed-roles';
import { takenOut } from './taken-out';
import { browserName, underTest } from './under-test';

const use = underTest();
const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [posting, another] = written;
if (!posting || !another) throw new Error('The board has too few postings.');
/** The pages of the board that were opened, in their order. */
const opened: string[] = [];
let desk: Page;

async function openOnBoard(path: string): Promise<Page> {
  opened.push(path);
  return use.waymark.open(use.board.url + path);
}

beforeAll(async () => {
  const popup = await loadSamplePlan(use.waymark);
  await press(popup, /^This page/);
  await says(popup, /Nothing to read here/);
  await press(popup, /^Your plan/);
  await says(popup, /Seven steps/);
  await popup.close();
});

test('on the job board: badges, the panel, saving, setting aside, a selected text; the popup beside them', async () => {
  const results = await openOnBoard('/');
  await use.waymark.badge(results);
  await results.close();

  const page = await openOnBoard(pathOf(posting));
  await (await use.waymark.badge(page)).button.click();
  await says(page, /of 100/);
  await press(page, /^Save to pathway/);
  await says(page, /Saved\./);
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, new RegExp(posting.title));
  await popup.close();
  await page.close();

  const other = await openOnBoard(pathOf(another));
  await (await use.waymark.badge(other)).button.click();
  await press(other, /^Not for me/);
  await until('the badge to say so', async () =>
    (await use.waymark.badge(other)).label.includes('not for you'),
  );
  if (browserName === 'chromium') {
    await other.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await happen(use.waymark, 'contextMenus.onClicked', { menuItemId: 'score-selection', frameId: 0 });
    const target = await use.waymark.browser.waitForTarget((one) => one.url().includes('desk.html#paste'));
    const scored = await target.page();
    if (!scored) throw new Error('The desk did not open.');
    await says(scored, /of 100/);
    await scored.close();
  }
  await other.close();
});

test('every view of the full page, with many roles saved from sites that are elsewhere', async () => {
  desk = await use.waymark.openOwn('desk.html#portfolio');
  await says(desk, /One saved role|1 saved role/);
  await seedRoles(desk, 60);
  const shows = async (hash: string, what: string) => {
    await go(desk, hash);
    await until(`${what} at ${hash}`, async () => (await desk.$(what)) !== null);
  };
  for (const { id, title } of planSteps) {
    await go(desk, `#plan/${id}`);
    await until(`the step ${title}`, () =>
      desk.evaluate(
        (wanted) =>
          document.querySelector('h1')?.textContent === wanted && !document.querySelector('.waiting'),
        title,
      ),
    );
  }
  await shows('#pathways', 'main svg');
  await shows('#portfolio', '.role-row');
  await shows('#portfolio?view=board', '.board-card');
  await shows('#portfolio?view=map', '.role-mark');
  await shows('#portfolio/role-000003', '.posting-text');
  await press(desk, /^Read again from the open tab/);
  await says(desk, /isn’t open in a tab/);
  await shows('#portfolio/compare?ids=today.role-000003', '.compare-table');
  await shows('#portfolio/duplicates', '.duplicates');
  await shows('#insights', '.insight table');
});

test('a review to its end, a text scored, a file in, files out, a backup', async () => {
  await go(desk, '#review');
  await press(desk, /^Start a review/);
  for (const step of ['What moved', 'Your skills', 'Drivers', 'Gut and score', 'Vision', 'One change']) {
    await until(step, () =>
      desk.evaluate((title) => document.querySelector('.review-step h2')?.textContent === title, step),
    );
    await press(desk, step === 'One change' ? /^Finish the review/ : /^Next/);
  }
  await says(desk, /Where you stood/);
  await go(desk, '#review/history');
  await says(desk, /How your plan changed/);

  await go(desk, '#paste');
  await fill(desk, /Title of the job/, posting.title);
  await fill(desk, /Its text/, 'See https://elsewhere.invalid/ and lead a depot.');
  await press(desk, /^Score it/);
  await says(desk, /of 100|Not enough/);

  await go(desk, '#exchange');
  writeFileSync(join(folder, 'board.csv'), trackerCsv);
  const input = await until('the field for files', () => desk.$('input[type="file"]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'board.csv'));
  await press(desk, /^Compare with your portfolio/);
  await press(desk, /^Take in \d+ of/);
  await says(desk, /things? (is|are) in\n/);
  await press(desk, /^Bring in more/);
  expect((await takenOut(desk, /^Your portfolio as CSV/)).text).toContain('Tern Logistics');
  await takenOut(desk, /^Your plan as JSON/);

  await go(desk, '#settings');
  expect((await takenOut(desk, /^Save a backup/)).text).toContain('Tern Logistics');
  await says(desk, /nothing has changed since/);
});

test('all that time nothing was asked of anybody but the job board, and of that only the pages opened', () =>
  expectAskedOnly(use, opened));
