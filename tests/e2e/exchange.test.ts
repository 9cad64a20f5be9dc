import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { cvText, jsonResume, linkedInFiles, trackerCsv, zipOf } from '../exchange/made-files';
import { press, says, textOf } from './hands';
import { takenOut } from './taken-out';
import { browserName, underTest } from './under-test';

const use = underTest();
const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Chooses a file in the view, as by its button. */
async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), content);
  const input = await until('the field for files', () => page.$('input[type="file"]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
}

async function expectNoFindings(page: Page, where: string): Promise<void> {
  await page.evaluate(`${axe}; undefined`);
  const found = await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
  expect(found, where).toEqual([]);
}

test('somebody new has a plan that scores from a LinkedIn zip in few clicks; one undo takes all of it back', async () => {
  let clicks = 0;
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, /I have a LinkedIn export or a CV/);
  clicks++; // opens the desk in a tab of its own, which is reached by its address here
  const desk = await use.waymark.openOwn('desk.html#exchange');
  clicks += 3; // the button, the file in the system's own window, and its "Open"
  await choose(desk, 'Basic_LinkedInDataExport.zip', zipOf(linkedInFiles));
  await says(desk, /What your LinkedIn export says/);
  const said = await textOf(desk);
  for (const part of ['Operations Analyst at Bramble', 'Operations Manager', 'SQL', 'Fenwick Freight'])
    expect(said).toContain(part);
  expect(said).not.toContain('private matter');
  await expectNoFindings(desk, 'the proposal');
  clicks++;
  await press(desk, /^Take in \d+ of/);
  await says(desk, /Your plan can score postings now/);
  expect(clicks).toBeLessThanOrEqual(15);
  await popup.close();

  const [posting] = written;
  if (!posting) throw new Error('The board has no posting.');
  const page = await use.waymark.open(use.board.url + pathOf(posting));
  await until('a score', async () => (await use.waymark.badge(page)).fit !== null);
  await page.close();

  await desk.bringToFront();
  await press(desk, /^Take it all back/);
  await says(desk, /all is as it was/);
  const empty = await use.waymark.openOwn('popup.html');
  await says(empty, /Know which jobs/);
  await empty.close();

  // item by item: nothing but today's role
  await choose(desk, 'Basic_LinkedInDataExport.zip', zipOf(linkedInFiles));
  await says(desk, /What your LinkedIn export says/);
  for (const part of [
    'Skills to build',
    'Roles that could be steps',
    'Skills you have',
    'Jobs for your portfolio',
  ])
    await press(desk, new RegExp(`^None of ${part}`));
  await press(desk, /^Take in 2 of/);
  await says(desk, /2 things are in/);
  await press(desk, /^Bring in more/);
  await choose(desk, 'Basic_LinkedInDataExport.zip', zipOf(linkedInFiles));
  await says(desk, /2 are there already/);
  await press(desk, /^Take in \d+ of/);
  await says(desk, /things are in/);
  await desk.close();
});

test('a résumé, a CV and another tracker’s list are compared with what is there', async () => {
  const desk = await use.waymark.openOwn('desk.html#exchange');
  await choose(desk, 'resume.json', JSON.stringify(jsonResume));
  await says(desk, /What your résumé says/);
  await says(desk, /You have now: working/);
  await press(desk, /^Leave it/);
  await choose(desk, 'cv.txt', cvText);
  await says(desk, /8 years in your line of work/);
  await press(desk, /^Leave it/);

  await choose(desk, 'board.csv', trackerCsv);
  await says(desk, /Which column is which/);
  await says(desk, /Limbo \(new to Waymark\)/);
  await says(desk, /3 of 4 rows hold a job. One without a title is left out/);
  await expectNoFindings(desk, 'the mapping');
  await press(desk, /^Compare with your portfolio/);
  await says(desk, /Head of Operations at Tern Logistics/);
  // saved from LinkedIn already, and now in a later stage
  await says(desk, /You have now: Interested/);
  await press(desk, /^Take in \d+ of/);
  await says(desk, /in\n/);
  await desk.close();
});

test('what can’t be taken in is refused with a sentence and changes nothing; a long reading can be cancelled', async () => {
  const desk = await use.waymark.openOwn('desk.html#exchange');
  const zip = zipOf(linkedInFiles);
  for (const [name, content, sentence] of [
    ['half.zip', zip.slice(0, zip.length / 2), /zip is damaged/],
    ['empty.csv', '', /file is empty/],
    ['cv.pdf', '%PDF-1.7 not really', /is a PDF/],
    [
      'rows.csv',
      `Title,Company\n${'Operations Manager,Fenwick Freight\n'.repeat(100_000)}`,
      /more than 10,000 rows/,
    ],
  ] as const) {
    await choose(desk, name, content);
    await says(desk, sentence);
  }
  await expectNoFindings(desk, 'the refusal');
  // a file of 200 MB, of zeros behind the beginning of a table
  await choose(
    desk,
    'large.csv',
    Buffer.concat([Buffer.from('Title,Company\n'), Buffer.alloc(200_000_000, 'a,b\n')]),
  );
  await says(desk, /larger than 60 MB/);
  rmSync(join(folder, 'large.csv'));

  // as if the disk were slow
  await desk.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function slowly() {
      await new Promise((done) => setTimeout(done, 8000));
      return read.call(this);
    };
  });
  await choose(desk, 'export.zip', zip);
  await press(desk, /^Cancel/);
  await says(desk, /You stopped it; nothing was changed/);
  await desk.close();
});

test('what goes out is whole, safe in a spreadsheet, and comes in again as the same', async () => {
  const desk = await use.waymark.openOwn('desk.html#exchange');
  await says(desk, /Take out what is yours/);
  await expectNoFindings(desk, 'in and out');
  const csv = await takenOut(desk, /^Your portfolio as CSV/);
  expect(csv.name).toMatch(/^waymark-portfolio-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text.startsWith('\ufeffTitle,Company,')).toBe(true);
  expect(csv.text).toContain('Fenwick Freight');
  const plan = await takenOut(desk, /^Your plan as JSON/);
  expect(JSON.parse(plan.text)).toMatchObject({ format: 'waymark-plan', version: 1 });
  const markdown = await takenOut(desk, /^Your plan as Markdown/);
  expect(markdown.text).toMatch(/^# My career plan/);

  await choose(desk, csv.name, csv.text);
  await press(desk, /^Compare with your portfolio/);
  await says(desk, /are there already/);
  expect(await textOf(desk)).not.toMatch(/Take in \d/);
  await press(desk, /^Back/);
  await choose(desk, plan.name, plan.text);
  await says(desk, /What the plan in the file says/);
  expect(await textOf(desk)).not.toMatch(/Take in \d/);

  await desk.evaluate(() => {
    location.hash = 'exchange/coach';
  });
  await says(desk, /A copy for your coach/);
  await expectNoFindings(desk, 'the coach copy');
  const copy = await takenOut(desk, /^Save the file/);
  expect(copy.text).toContain('Content-Security-Policy');
  expect(copy.text).not.toMatch(/<script|Fenwick|Bramble/);
  await desk.evaluate(() => {
    location.hash = 'exchange/page';
  });
  await says(desk, /Print or save as PDF/);
  await expectNoFindings(desk, 'the page to print');
  await desk.close();
});

// the colour scheme and the medium can be set from outside in Chromium only; the pages are the same
test.runIf(browserName === 'chromium')('in the dark, enlarged, narrow and on paper', async () => {
  const desk = await use.waymark.openOwn('desk.html#exchange');
  for (const [scheme, width] of [
    ['dark', 1180],
    ['dark', 380],
    ['light', 640],
  ] as const) {
    await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await desk.setViewport({ width, height: 900, deviceScaleFactor: width === 640 ? 2 : 1 });
    for (const [part, sentence] of [
      ['exchange', /Take out what is yours/],
      ['exchange/coach', /A copy for your coach/],
      ['exchange/plan', /Print or save as PDF/],
    ] as const) {
      await desk.evaluate((hash) => {
        location.hash = hash;
      }, part);
      await says(desk, sentence);
      await expectNoFindings(desk, `${part}, ${scheme}, ${width}`);
      expect(
        await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        part,
      ).toBeLessThanOrEqual(0);
    }
  }
  await desk.emulateMediaType('print');
  expect(
    await desk.evaluate(() => getComputedStyle(document.querySelector('.side') as Element).display),
  ).toBe('none');
  await desk.close();
});
