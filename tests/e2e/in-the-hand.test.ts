import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { beforeAll, expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { inClosedRoots } from '../browsers/closed-roots';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { enter, says, textOf } from './hands';
import { happen } from './happen';
import { browserName, underTest } from './under-test';

const use = underTest();
const address = (path: string) => use.board.url + path;

beforeAll(async () => {
  await (await loadSamplePlan(use.waymark)).close();
});

/** Opens a page and the panel from its badge. */
async function openPanel(path: string): Promise<Page> {
  const page = await use.waymark.open(address(path));
  await (await use.waymark.badge(page)).button.click();
  await says(page, /of 100/);
  return page;
}

/** The panel of a posting with a gap that can be closed. */
async function openPanelWithGap(): Promise<Page> {
  for (const posting of written) {
    const page = await openPanel(pathOf(posting));
    if (/What would change it/.test(await textOf(page))) return page;
    await page.close();
  }
  throw new Error('No posting of the board has a gap for the sample plan.');
}

/** The text of what has the focus inside Waymark's own elements on a page. */
const focusedText = async (page: Page) =>
  (await inClosedRoots(page, ':focus'))[0]?.evaluate((element) => element.textContent ?? '');

test('the panel goes along with a single-page app and leaves the keyboard where it is', async () => {
  const page = await openPanel('/app/jobs/4107');
  const [link] = await page.$$('::-p-text(Head of Operations Strategy)');
  await link?.click();
  await until('the panel on the other posting', async () =>
    /Head of Operations Strategy ·/.test((await textOf(page)).split('of 100')[1] ?? ''),
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Head of Operations/);
  expect(await focusedText(page)).toBeUndefined();
  await page.close();
});

test('by keyboard: a posting is saved, the focus stays beside it, Escape gives it back', async () => {
  const page = await openPanel('/jobs/4103');
  await until('the verdict to have the focus', async () =>
    /People Operations/.test((await focusedText(page)) ?? ''),
  );
  await enter(page, /^Save to pathway/);
  await says(page, /Saved\./);
  await until('the focus beside it', async () => /Saved\./.test((await focusedText(page)) ?? ''));
  await enter(page, /^Not for me/);
  await until('the badge to say so', async () =>
    (await use.waymark.badge(page)).label.includes('not for you'),
  );
  expect(await textOf(page)).not.toContain('That didn’t work');
  await page.keyboard.press('Escape');
  await until('the panel to close', async () => !(await use.waymark.panel(page)));
  await until('the focus on the badge', async () => (await focusedText(page)) !== undefined);
  await page.close();
});

test('a gap becomes a milestone of the plan', async () => {
  const page = await openPanelWithGap();
  await enter(page, /^or a milestone/);
  await says(page, /It is a milestone on your roadmap now/);
  await until('the focus beside it', async () => /milestone/.test((await focusedText(page)) ?? ''));
  await page.close();
  const desk = await use.waymark.openOwn('desk.html#plan/roadmap');
  await says(desk, / at level \d/);
  await desk.close();
});

test.runIf(browserName === 'chromium')(
  'a key saves the posting in front, and another opens its reasons',
  async () => {
    const page = await use.waymark.open(address('/jobs/4101'));
    await use.waymark.badge(page);
    await happen(use.waymark, 'commands.onCommand', 'save-posting');
    await until('the badge to say so', async () => (await use.waymark.badge(page)).label.includes('saved'));
    await happen(use.waymark, 'commands.onCommand', 'open-panel');
    await says(page, /Saved\./);
    await page.close();
  },
);

test.runIf(browserName === 'chromium')(
  'a text selected anywhere is scored on the desk, line by line, and stands in no address',
  async () => {
    const page = await use.waymark.open(address('/jobs/4101'));
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body),
    );
    await happen(use.waymark, 'contextMenus.onClicked', {
      menuItemId: 'score-selection',
      frameId: 0,
      selectionText: 'without its lines',
    });
    const target = await use.waymark.browser.waitForTarget((one) => one.url().includes('desk.html#paste'));
    const desk = await target.page();
    if (!desk) throw new Error('The desk did not open.');
    await says(desk, /of 100/);
    expect(target.url()).toMatch(/#paste\/score$/);
    const [title, , text] = await desk.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('form input, form textarea')].map(({ value }) => value),
    );
    expect(title).toMatch(/Operations Manager/);
    expect(text?.split('\n').length).toBeGreaterThan(5);
    await desk.close();
    await page.close();
  },
);

test('while paused no page is read; switched on again the same page has its score', async () => {
  const desk = await use.waymark.openOwn('desk.html#settings');
  await says(desk, /Save the posting in front of you/);
  expect(await textOf(desk)).not.toContain('no keys yet');
  await enter(desk, /^Pause everywhere/);
  await says(desk, /Paused everywhere/);
  const page = await use.waymark.open(address('/jobs/4102'));
  const readingOf = () =>
    desk.evaluate(`(async () => {
      const { tabs } = globalThis.browser ?? chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(address('/jobs/4102'))});
      return (await tabs.sendMessage(tab.id, { waymark: 'readTab' }, { frameId: 0 })).answer.posting;
    })()`);
  // its script is there and answers, and has read nothing
  await new Promise((later) => setTimeout(later, 500));
  expect(await until('an answer', async () => ({ posting: await readingOf() }))).toEqual({ posting: null });
  expect(await use.waymark.badges(page)).toEqual([]);

  await enter(desk, /^Paused everywhere/);
  await says(desk, /Pause everywhere/);
  await page.bringToFront();
  expect((await use.waymark.badge(page)).fit).not.toBeNull();
  expect(await readingOf()).not.toBeNull();
});
