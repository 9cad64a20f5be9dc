import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { control, press, says, textOf } from './hands';
import { underTest } from './under-test';

const use = underTest();

/** Puts a text into a field in place of what it says, as pasting does. */
async function paste(page: Page, name: RegExp, text: string): Promise<void> {
  const field = await control(page, name);
  await field.focus();
  await field.evaluate((element) => (element as HTMLTextAreaElement).select());
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
}

const textIn = async (page: Page, name: RegExp) =>
  (await control(page, name)).evaluate((element) => (element as HTMLTextAreaElement).value);

const reopened = async (page: Page, hash: string) => {
  await page.close();
  return use.waymark.openOwn(`desk.html#plan/${hash}`);
};

test('what is too long is cut with a word; marks, scripts and directions stay text', async () => {
  await (await loadSamplePlan(use.waymark)).close();
  let desk = await use.waymark.openOwn('desk.html#plan/vision');
  const vision = /^In five years/;
  await paste(desk, vision, 'wörd 🧭 '.repeat(12_500));
  await says(desk, /only the first 6,000 characters fit/i);
  desk = await reopened(desk, 'vision');
  expect((await textIn(desk, vision)).length).toBeGreaterThan(5_990);

  const strange = '<img src=x onerror="document.title=1"><b>מנהלת תפעול</b> 👩🏽‍⚕️ & "quotes"';
  await paste(desk, vision, strange);
  desk = await reopened(desk, 'vision');
  expect(await textIn(desk, vision)).toBe(strange);
  expect(await desk.evaluate(() => document.querySelectorAll('main b, main img').length)).toBe(0);
});

test('a skill twice is said, and merged with a way back', async () => {
  const desk = await use.waymark.openOwn('desk.html#plan/skills');
  await press(desk, /^\s*Add a skill/);
  await until('the new skill’s field', () =>
    desk.evaluate(
      () => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === 'Skill',
    ),
  );
  await desk.keyboard.type('data-storytelling', { delay: 20 });
  await says(desk, /data-storytelling is another name for Data storytelling|stands here twice/);
  await press(desk, /^Merge them/);
  const skills = () =>
    desk.evaluate(() => [...document.querySelectorAll('.fold-head .name')].map((name) => name.textContent));
  await until('three skills', async () => (await skills()).length === 3);
  await press(desk, /^Undo/);
  await until('four skills', async () => (await skills()).length === 4);
  expect(await textOf(desk)).toMatch(/Merge them/);
});

test('role options in a circle are said and drawn', async () => {
  const desk = await use.waymark.openOwn('desk.html#plan/options');
  await press(desk, /^\s*Head of Operations Strategy/);
  await until('the form', () => desk.evaluate(() => /Leads to/.test(document.body.innerText)));
  await desk.evaluate(() => {
    const picks = [...document.querySelectorAll('fieldset.picks')].find((one) =>
      /Leads to/.test(one.textContent ?? ''),
    );
    [...(picks?.querySelectorAll('button') ?? [])]
      .find((one) => one.textContent === 'Operations Manager')
      ?.click();
  });
  await says(desk, /leads back to/);
  await until('the way back on the map', () =>
    desk.evaluate(() => document.querySelectorAll('.way.back').length === 1),
  );
});
