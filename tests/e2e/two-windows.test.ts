import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { control, press } from './hands';
import { underTest } from './under-test';

const use = underTest();

const textIn = async (page: Page, name: RegExp) =>
  (await control(page, name)).evaluate((element) => (element as HTMLTextAreaElement).value);

/** Types at the end of what a field says. */
async function append(page: Page, name: RegExp, text: string): Promise<void> {
  await page.bringToFront();
  const field = await control(page, name);
  await field.focus();
  await field.evaluate((element) => {
    const area = element as HTMLTextAreaElement;
    area.setSelectionRange(area.value.length, area.value.length);
  });
  await page.keyboard.type(text, { delay: 15 });
}

test('two windows edit the plan at once: different fields both survive; of one field the later text wins, the earlier can be had back', async () => {
  await (await loadSamplePlan(use.waymark)).close();
  const one = await use.waymark.openOwn('desk.html#plan/vision');
  const other = await use.waymark.openOwn('desk.html#plan/vision');
  const statement = /^In five years/;
  const before = await textIn(one, statement);

  await append(one, statement, ' From the first window.');
  await append(other, /^What is different/, ' From the second window.');
  await until('both texts in both windows', async () => {
    const texts = await Promise.all(
      [one, other].map(
        async (page) => `${await textIn(page, statement)} ${await textIn(page, /^What is different/)}`,
      ),
    );
    return texts.every((text) => text.includes('first window') && text.includes('second window'));
  });

  await append(other, statement, ' Later, elsewhere.');
  await one.bringToFront();
  const later = `${before} From the first window. Later, elsewhere.`;
  // a field that has the focus keeps its own text until it is left
  await (await control(one, /^Whom do you serve/)).focus();
  await until('the later text', async () => (await textIn(one, statement)) === later);

  await (await control(one, /^What changed lately/)).click();
  await press(one, /^Take back: Changed “vision” in/);
  await until(
    'the earlier text',
    async () => (await textIn(one, statement)) === `${before} From the first window.`,
  );
  expect(await textIn(one, /^What is different/)).toContain('second window');
});
