import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { expect, test } from 'vitest';
import { until } from '../browsers/until';
import { underTest } from './under-test';

const use = underTest();

/** What has the focus, as a person would call it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element?.matches('button, input, textarea, select, a')) return '';
    return (
      element?.labels?.[0]?.textContent || element?.getAttribute('aria-label') || element?.textContent || ''
    );
  });

test('a new user’s first two minutes, by keyboard only: at most 40 key presses beyond the typed text', async () => {
  const popup = await use.waymark.openOwn('popup.html');
  await until('the beginning', () => popup.evaluate(() => /two minutes/.test(document.body.innerText)));
  let presses = 0;
  const press = async (key: 'Tab' | 'Enter' | 'ArrowRight') => {
    presses++;
    await popup.keyboard.press(key);
  };
  const goTo = async (name: RegExp) => {
    for (let tries = 0; tries < 15; tries++) {
      if (name.test(await focused(popup))) return;
      await press('Tab');
    }
    throw new Error(`Tab doesn't reach ${name}, it is at ${await focused(popup)}`);
  };
  const screen = (title: RegExp) =>
    until(`the screen ${title}`, () =>
      popup.evaluate(
        (source) => new RegExp(source, 'i').test(document.querySelector('h1')?.textContent ?? ''),
        title.source,
      ),
    );

  await goTo(/two minutes/);
  await press('Enter');
  await screen(/five years/);
  await goTo(/in a sentence/i);
  await popup.keyboard.type(
    'Shops and depots across the country keep what they promise, because I showed them how.',
  );
  await goTo(/^Next$/);
  await press('Enter');

  await screen(/three skills/);
  for (const [slot, skill] of [
    [/^First skill/, 'Process improvement'],
    [/^Second skill/, 'Data storytelling'],
    [/^Third skill/, 'Stakeholder management'],
  ] as const) {
    await goTo(slot);
    await popup.keyboard.type(skill);
    // today's level: into the group, two stops on
    await press('Tab');
    await press('ArrowRight');
    await press('ArrowRight');
  }
  await goTo(/^Next$/);
  await press('Enter');

  await screen(/from today/i);
  await goTo(/^Today you are/);
  await popup.keyboard.type('Operations analyst');
  await goTo(/^Your next step/);
  await popup.keyboard.type('Operations manager');
  await goTo(/^Your ideal role/);
  await popup.keyboard.type('Head of operations strategy');
  // Enter in a field goes on, as in any form
  await press('Enter');
  await until('the first score', () =>
    popup.evaluate(() => /\d/.test(document.querySelector('main')?.textContent ?? '')),
  );
  console.log(`${presses} key presses beyond the typed text`);
  expect(presses).toBeLessThanOrEqual(40);

  const page = await use.waymark.open(`${use.board.url}/jobs/4101`);
  await until('a score on the board', async () => (await use.waymark.badge(page)).fit !== null);
});
