import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import { until } from '../browsers/until';
import { advances, readings } from '../hostile/attempts';
import { hostilePages } from '../hostile/pages';
import { type HostileSite, startHostileSite } from '../hostile/site';
import { loadSamplePlan } from '../start/load-sample-plan';
import { dump } from './database';
import { press, says } from './hands';
import { troubleOf } from './trouble';
import { browserName, underTest } from './under-test';

const use = underTest();
let site: HostileSite;
let page: Page;
/** The extension's address, which a page has to guess in Firefox. */
let own: string;
/** What stands in badge and panel, and nowhere on the page. */
let secrets: string[];

beforeAll(async () => {
  site = await startHostileSite(hostilePages);
  const popup = await loadSamplePlan(use.waymark);
  own = await popup.evaluate(() => `${location.origin}/`);
  await popup.close();
});
afterAll(() => site?.close());

const panelOf = (of: Page) =>
  until('the panel', () => use.waymark.panel(of)) as Promise<ElementHandle<HTMLElement>>;

async function openPanel(address: string): Promise<Page> {
  const opened = await use.waymark.open(address);
  await (await use.waymark.badge(opened)).button.click();
  await says(opened, /Save to pathway/);
  return opened;
}

describe('a page that replaces everything and looks everywhere', () => {
  beforeAll(async () => {
    // what the panel says is asked on a page that doesn't listen
    const [posting] = written;
    const quiet = await openPanel(use.board.url + (posting ? pathOf(posting) : ''));
    const panel = await panelOf(quiet);
    const shown = await panel.evaluate(({ innerText }) => innerText.split('\n'));
    const options = await panel.$$eval('option', (all) => all.map(({ text }) => text));
    const { label } = await use.waymark.badge(quiet);
    const said = (await quiet.evaluate(() => document.documentElement.outerHTML)).toLowerCase();
    secrets = [...shown, ...options, label, 'next step'].filter(
      (line) => line.length > 4 && !said.includes(line.toLowerCase()),
    );
    await quiet.close();
    page = await openPanel(`${site.url}/jobs/1`);
    expect(secrets.length).toBeGreaterThan(12);
  });

  test.each(Object.entries(readings))('reads nothing of badge and panel: %s', async (_, attempt) => {
    const got = JSON.stringify(await page.evaluate(attempt)) ?? '';
    expect(secrets.filter((secret) => got.includes(secret))).toEqual([]);
  });

  test('reads nothing that a person clicked or marked in the panel', async () => {
    const box = await (await panelOf(page)).boundingBox();
    if (!box) throw new Error('The panel has no box.');
    for (const count of [1, 2, 3]) {
      await page.mouse.click(box.x + 60, box.y + 30, { count });
      const got = await page.evaluate(() => {
        const selection = getSelection();
        const marked = [String(selection)];
        for (const way of ['backward', 'forward']) {
          selection?.modify('extend', way, 'documentboundary');
          marked.push(String(selection));
        }
        return marked.join('\n');
      });
      expect(secrets.filter((secret) => got.includes(secret))).toEqual([]);
    }
  });

  // Firefox finds whatever can be seen: told in the README
  test('can’t try words with window.find: badge, and in Chromium panel', async () => {
    const find = (words: string[]) =>
      page.evaluate(
        (all) =>
          all.filter((word) => {
            getSelection()?.removeAllRanges();
            // no types know it
            const find: (...how: unknown[]) => boolean = Reflect.get(globalThis, 'find');
            return find(word, false, false, true);
          }),
        words,
      );
    if (browserName === 'chromium') expect(await find(secrets)).toEqual([]);
    await press(page, /^Close/);
    expect(await find(['next step'])).toEqual([]);
    expect(await find(['Leeds'])).toEqual(['Leeds']);
  });

  test('learns nothing from a badge’s edges, and can’t press it', async () => {
    const results = await use.waymark.open(`${use.board.url}/`);
    await until('different badges', async () => (await use.waymark.badges(results)).length > 10);
    const widths = await Promise.all(
      (await use.waymark.badges(results)).map(async ({ button }) => (await button.boundingBox())?.width),
    );
    expect(new Set(widths).size).toBe(1);
    await results.close();
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('h1 span')) {
        host.click();
        const { x, y } = host.getBoundingClientRect();
        const at = { bubbles: true, composed: true, clientX: x + 20, clientY: y + 20 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          document.elementFromPoint(x + 20, y + 20)?.dispatchEvent(new MouseEvent(type, at));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
    });
    await (await use.waymark.badge(page)).button.evaluate((button) => (button as HTMLElement).click());
    expect(await use.waymark.panel(page)).toBeUndefined();
  });

  test.each(Object.entries(advances))('gets nowhere: %s', async (_, attempt) => {
    const tabs = (await use.waymark.browser.pages()).length;
    const got = await page.evaluate(attempt, own);
    expect([got].flat().filter((one) => one !== undefined && one !== null && one !== 'undefined')).toEqual(
      [],
    );
    expect((await use.waymark.browser.pages()).length).toBe(tabs);
  });

  test('can’t frame the extension’s pages', async () => {
    await page.evaluate((address) => {
      for (const file of ['popup.html', 'desk.html'])
        document.body.append(Object.assign(document.createElement('iframe'), { src: address + file }));
    }, own);
    await new Promise((later) => setTimeout(later, 500));
    for (const frame of page.frames().slice(1)) {
      const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      expect(text).not.toMatch(/Seven steps|Waymark/);
    }
  });

  test('hears no error of the extension', async () => {
    const troubles = await page.evaluate((): string[] => Reflect.get(globalThis, 'troubles'));
    expect(troubles.filter((one) => !/ResizeObserver/.test(one))).toEqual([]);
    await page.close();
  });
});

test('elements named like the script’s own things do no harm', async () => {
  // a page may keep Waymark away from itself, and does so here; it may not get at it
  const opened = await use.waymark.open(`${site.url}/jobs/2`);
  const other = await use.waymark.open(`${use.board.url}/`);
  await use.waymark.badge(other);
  const got = await opened.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
  expect(secrets.filter((secret) => got.includes(secret))).toEqual([]);
  await opened.close();
  await other.close();
});

test('a page’s styles can’t make the panel invisible over something else', async () => {
  const opened = await openPanel(`${site.url}/jobs/3`);
  const style = await opened.evaluate(() => {
    const { opacity, transform, pointerEvents, filter } = getComputedStyle(
      document.documentElement.lastElementChild as Element,
    );
    return { opacity, transform, pointerEvents, filter };
  });
  expect(style).toEqual({ opacity: '1', transform: 'none', pointerEvents: 'auto', filter: 'none' });
  await opened.close();
});

test('100,000 nodes and 2,000 made-up events leave the page’s badge and the background working', async () => {
  const opened = await use.waymark.open(`${site.url}/jobs/4`);
  await use.waymark.badge(opened);
  const flooded = await opened.evaluate(() => {
    const flood: () => Promise<number> = Reflect.get(globalThis, 'flood');
    return flood();
  });
  expect(flooded).toBe(100_000);
  await (await use.waymark.badge(opened)).button.click();
  await press(opened, /^Close/);
  await opened.close();
});

test('structured data of 50 MB is left alone, and the posting beside it read', async () => {
  const opened = await openPanel(`${site.url}/jobs/5`);
  await opened.close();
});

test('scripts in every field stay text, keys of prototypes reach none', async () => {
  const opened = await use.waymark.open(`${site.url}/jobs/9`);
  const trouble = troubleOf(opened);
  await (await use.waymark.badge(opened)).button.click();
  await press(opened, /^Save to pathway/);
  await says(opened, /Saved\./);
  const ran = () => 'ran' in globalThis || 'polluted' in {};
  expect(await opened.evaluate(ran)).toBe(false);
  await opened.close();
  const desk = await use.waymark.openOwn('desk.html#portfolio');
  await says(desk, /Operations Manager <img/);
  expect(await desk.evaluate(ran)).toBe(false);
  expect(await desk.$$eval('main script, main svg[onload], main img[onerror]', (all) => all.length)).toBe(0);
  expect((await dump(desk)).rows.savedRoles).toHaveLength(1);
  await desk.close();
  expect(trouble).toEqual([]);
});
