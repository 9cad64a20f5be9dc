import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { builtFolder } from '../browsers/built';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { press, says } from './hands';
import { troubleOf } from './trouble';
import { browserName, underTest } from './under-test';

const use = underTest();
const isFirefox = browserName === 'firefox';

/** What the browser keeps for the extension between two starts of its background. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const alarms: { name: string }[] = await api.alarms.getAll();
    const scripts: { matches: string[] }[] = await api.scripting.getRegisteredContentScripts();
    // a menu can't be listed; one that isn't there can't be changed
    const menu: boolean = await api.contextMenus.update('score-selection', {}).then(
      () => true,
      () => false,
    );
    return { alarms: alarms.map(({ name }) => name), menu, sites: scripts.flatMap((one) => one.matches) };
  });

/** Makes the browser forget all of it. */
const forget = (page: Page) =>
  page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    await api.alarms.clearAll();
    await api.contextMenus.removeAll();
    await api.scripting.unregisterContentScripts();
  });

/** Allows a site; Firefox asks nobody here, Chromium can't be told not to ask. */
async function allow(page: Page, origin: string): Promise<void> {
  await page.evaluate((pattern) => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.onclick = () => Reflect.get(globalThis, 'browser').permissions.request({ origins: [pattern] });
    document.body.append(button);
  }, `${origin}/*`);
  await page.bringToFront();
  await page.click('#allow');
}

test('the extension is updated while a page is open: its old script falls silent, and what the browser forgot is there again', async () => {
  const sites = isFirefox ? ['https://jobs.example/*'] : [];
  const all = { alarms: ['a new day'], menu: true, sites };
  const popup = await loadSamplePlan(use.waymark);
  const [posting] = written;
  if (!posting) throw new Error('The board has no posting.');
  const page = await use.waymark.open(use.board.url + pathOf(posting));
  const other = await use.waymark.open(use.board.url + pathOf(posting));
  await use.waymark.badge(other);
  await page.bringToFront();
  const trouble = [troubleOf(page), troubleOf(other)];
  await (await use.waymark.badge(page)).button.click();
  await says(page, /Save to pathway/);
  if (isFirefox) await allow(popup, 'https://jobs.example');
  await until('all of it', async () => JSON.stringify(await kept(popup)) === JSON.stringify(all));
  await forget(popup);
  expect(await kept(popup)).toEqual({ alarms: [], menu: false, sites: [] });

  await other.bringToFront();

  // the same folder once more is an update to the browser
  await use.waymark.browser.installExtension(builtFolder(browserName, 'board'));
  // Firefox ends the old script by itself, and may read the page anew
  const noOldBadge = (on: Page) =>
    until('no old badge', async () => (await use.waymark.badges(on)).length <= Number(isFirefox));
  // a badge that is pressed goes away
  if (!isFirefox) await (await use.waymark.badge(other)).button.click();
  await noOldBadge(other);
  // so does one whose page is come back to
  await page.bringToFront();
  await noOldBadge(page);
  if (!isFirefox) {
    await press(page, /^Save to pathway/);
    await says(page, /Waymark was renewed while this page was open/);
  }
  for (const one of [other, page])
    await one.evaluate(() => {
      document.querySelector('h1')?.append(' again');
      document.body.append(document.createElement('section'));
    });

  const own = await use.waymark.openOwn('popup.html');
  await until('all of it again', async () => JSON.stringify(await kept(own)) === JSON.stringify(all));
  await says(own, /Seven steps/);
  const fresh = await use.waymark.open(use.board.url + pathOf(posting));
  expect((await use.waymark.badge(fresh)).fit).toBeGreaterThan(0);
  expect(trouble.flat()).toEqual([]);
});
