import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { beforeAll, expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { findings } from './axe';
import { choose, control, fill, press, says, textOf } from './hands';
import { browserName, underTest } from './under-test';

const use = underTest();
const [posting] = written;
if (!posting) throw new Error('The board has no posting.');
let desk: Page;

beforeAll(async () => {
  await (await loadSamplePlan(use.waymark)).close();
  const page = await openPosting();
  await press(page, /^Save to pathway/);
  await says(page, /Saved\./);
  await page.close();
  desk = await use.waymark.openOwn('desk.html#plan/roadmap');
});

/** Opens the posting with its panel. */
async function openPosting(): Promise<Page> {
  const page = await use.waymark.open(use.board.url + pathOf(posting ?? raise()));
  await (await use.waymark.badge(page)).button.click();
  await says(page, /Reach/);
  return page;
}
const raise = (): never => {
  throw new Error('There is no posting.');
};

/** The Reach that the panel shows of the saved posting. */
async function reachNow(): Promise<number> {
  const page = await openPosting();
  const [, reach] = /Reach\s+(\d+)/.exec(await textOf(page)) ?? [];
  await page.close();
  return Number(reach);
}

/** Goes to an address of the desk, and waits until what is fetched for it has come. */
async function go(hash: string, title: RegExp): Promise<void> {
  await desk.bringToFront();
  await desk.evaluate((to) => {
    location.hash = to;
  }, hash);
  let last = '';
  await until(`the view ${hash}`, async () => {
    const { head, text } = await desk.evaluate(() => ({
      head: document.querySelector('h1')?.textContent ?? '',
      text: document.querySelector('main')?.innerText ?? '',
    }));
    const settled = text === last;
    last = text;
    return settled && title.test(head);
  });
}

const toolbarText = () => desk.evaluate('(globalThis.browser ?? chrome).action.getBadgeText({})');

test('an action that is done becomes proof, proof speaks in the audit, and Reach rises', async () => {
  const before = await reachNow();
  await go('plan/roadmap', /Roadmap/);
  await press(desk, /^Tell the peak-season story/);
  await choose(desk, [/^State/], /^Done/);
  await fill(desk, /^What came of it/, 'The board asked for it again.');
  await fill(desk, /^In a number/, '40 people');
  await go('plan/audit', /Where you stand/);
  await press(desk, /^Data storytelling/);
  await says(desk, /“Tell the peak-season story in five slides” speaks for partly/);
  expect(await textOf(desk)).toContain('Your answers say: beginner.');
  await press(desk, /^Take it as partly: Are you sure/);
  await says(desk, /Your answers say: working\./);
  await until('a higher Reach', async () => (await reachNow()) > before);
});

test('what is due is a mark on the toolbar until it is done or reminders are off; a habit is ticked in the popup', async () => {
  await go('plan/roadmap', /Roadmap/);
  await press(desk, /^Coffee with the finance partner/);
  await (await control(desk, /^By$/)).evaluate((element) => {
    const field = element as HTMLInputElement;
    field.value = '2026-01-05';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, /for (\d+ (days|months)|over a year)/);
  await until('the mark', async () => (await toolbarText()) === '•');
  await press(popup, /^Kept today: One chart/);
  await says(popup, /This week once; kept in 1 of the last 8 weeks/);

  await go('settings', /Settings/);
  await press(desk, /^Reminders are on/);
  await until('no mark', async () => (await toolbarText()) === '');
  await press(desk, /^Reminders are off/);
  await until('the mark again', async () => (await toolbarText()) === '•');

  await popup.bringToFront();
  await press(popup, /^Coffee with the finance partner/);
  await says(popup, /What came of it/);
  await until('the mark gone', async () => (await toolbarText()) === '');
  await popup.close();
});

test('a milestone that is reached brings the parked role back; ahead again, it waits', async () => {
  await go('portfolio', /./);
  await press(desk, new RegExp(`^${posting?.title}`));
  const list = await control(desk, /^Too early\? Park it until/);
  const value = await list.evaluate(
    (element) => [...(element as HTMLSelectElement).options].at(1)?.value ?? '',
  );
  await list.select(value);
  await says(desk, /Parked .* until/);
  // the way back goes along from the portfolio, and here it would stand over the list
  await press(desk, /^Dismiss/);
  await go('plan/roadmap', /Roadmap/);
  await press(desk, /^Presented a finding of my own/);
  await says(desk, /Parked until then/);
  await press(desk, /^\s*Reached/);
  await says(desk, /Reached\. .* is back in sight\./);
  await says(desk, /Back in sight/);
  await press(desk, /^Look/);
  await until('the page of the role', () =>
    desk.evaluate((title) => document.querySelector('h1')?.textContent === title, posting?.title),
  );
  await go('plan/roadmap', /Roadmap/);
  await press(desk, /^\s*Reached/);
  await says(desk, /Parked until then/);
});

test('a review is left in the middle, the browser closed, and gone on with where it stood; its plan can be gone back to', async () => {
  await go('review', /Review/);
  await press(desk, /^Start a review/);
  await says(desk, /What moved/);
  await press(desk, /^Next/);
  await press(desk, /^Next/);
  await choose(desk, [/^How well others can see/], /^4/);
  await says(desk, /Before: 2\./);
  await press(desk, /^Next/);
  const score = /The score: \d+/;
  await says(desk, /Would you want to go there/);
  expect(await textOf(desk)).not.toMatch(score);
  await choose(desk, [new RegExp(`^${posting?.title}`)], /^Quite/);
  await says(desk, score);
  await press(desk, /^Next/);
  await choose(desk, [/Is it still yours/], /^Yes/);
  await press(desk, /^Next/);
  const field = await control(desk, /^What do you change/);
  await field.type('Present once a month', { delay: 10 });

  await use.waymark.restart();
  const popup = await use.waymark.openOwn('popup.html');
  await says(popup, /Your review waits where you left it/);
  await popup.close();
  desk = await use.waymark.openOwn('desk.html#review');
  await until('the words as they were', async () =>
    (await control(desk, /^What do you change/)).evaluate(
      (element) => (element as HTMLTextAreaElement).value === 'Present once a month',
    ),
  );
  await press(desk, /^Make it an action/);
  await says(desk, /It is among your actions/);
  await press(desk, /^Finish the review/);
  await says(desk, /Showing it went from 2 to 4\./);
  expect(await textOf(desk)).toMatch(/The vision was still yours/);

  await go('plan/vision', /Five years out/);
  await fill(desk, /^In five years/, 'Something else altogether.');
  await go('review/history', /How your plan changed/);
  await says(desk, /Changed: Your vision/);
  await press(desk, /^Go back to the plan of/);
  await says(desk, /Went back to your plan of/);
  await says(desk, /Nothing differs between the two/);
  await press(desk, /^Undo/);
  await says(desk, /Something else altogether/);
});

/** Presses Tab until the control of that name has the focus, then the key. */
async function byKey(page: Page, name: RegExp, key: 'Enter' | 'Space'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (!name.test(text)) continue;
    await page.keyboard.press(key);
    return;
  }
  throw new Error(`The keyboard doesn’t reach ${name}.`);
}

test('the review is done by keyboard alone, and axe finds nothing in any of its steps, light and dark', async () => {
  await go('review', /Review/);
  const look = async (what: string) => {
    if (browserName !== 'chromium') return;
    for (const value of ['light', 'dark']) {
      // without motion no colour is met halfway
      await desk.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await findings(desk), `${what}, ${value}`).toEqual([]);
    }
  };
  await look('home');
  await byKey(desk, /^Start a review/, 'Enter');
  for (const step of ['What moved', 'Your skills', 'Drivers', 'Gut and score', 'Vision', 'One change']) {
    // reading goes on at the head of a new step
    await until(step, () =>
      desk.evaluate((title) => {
        const head = document.querySelector('.review-step h2');
        return head?.textContent === title && (title === 'What moved' || document.activeElement === head);
      }, step),
    );
    await look(step);
    if (step !== 'One change') await byKey(desk, /^Next/, 'Enter');
  }
  await byKey(desk, /^Finish the review/, 'Enter');
  await says(desk, /Where you stood/);
  await look('a past review');
  await go('review', /Review/);
  await says(desk, /The four drivers/);
  await look('home with its pictures');
  await go('review/history', /How your plan changed/);
  await look('history');
});
