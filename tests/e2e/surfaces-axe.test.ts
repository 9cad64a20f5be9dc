import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { SerializedAXNode } from 'puppeteer-core/internal/cdp/Accessibility.js';
import { describe, expect, test } from 'vitest';
import { inClosedRoots } from '../browsers/closed-roots';
import { until } from '../browsers/until';
import { findings } from './axe';
import { fill, press, says } from './hands';
import { browserName, underTest } from './under-test';

const use = underTest();
const schemes = ['light', 'dark'] as const;

/** What axe finds on a page in light and in dark, everything unfolded. */
async function look(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  for (const value of schemes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      // a colour on its way to another one is no finding
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await findings(page), value).toEqual([]);
  }
}

/** The panel of a posting, open, and a copy of it in a page of its own: axe can't enter a closed root. */
async function panelAlone(path: string): Promise<{ page: Page; alone: Page }> {
  const page = await use.waymark.open(use.board.url + path);
  await (await use.waymark.badge(page)).button.click();
  await says(page, /Save to pathway/);
  const panel = await until('the panel', () => use.waymark.panel(page));
  const html = await panel.evaluate((element) => element.outerHTML);
  const styles = await Promise.all(
    (await inClosedRoots(page, 'style')).map((style) =>
      style.evaluate(({ textContent }) => textContent ?? ''),
    ),
  );
  const alone = await use.waymark.open(`${use.board.url}/about`);
  await alone.setContent(
    `<!doctype html><html lang="en"><title>Panel</title><style>${styles.join('')}</style><body><main>${html}</main>`,
  );
  return { page, alone };
}

/** What a screen reader comes by, in its order: headings, what one can do, and what is read. */
function heard(node: SerializedAXNode): string[] {
  return [`${node.role}: ${node.name ?? ''}`, ...(node.children ?? []).flatMap(heard)];
}

// the colour scheme can be set from outside in Chromium only; the pages are the same
describe.runIf(browserName === 'chromium')('axe finds nothing, in light and dark', () => {
  test('at the first run and on each screen of the quick start', async () => {
    const popup = await use.waymark.openOwn('popup.html');
    await popup.setViewport({ width: 380, height: 600 });
    await says(popup, /Start: two minutes/);
    await look(popup);
    await press(popup, /^Start/);
    await says(popup, /five years/);
    await look(popup);
    await fill(popup, /In a sentence/, 'Depots that work as one, and teams that improve without me.');
    await press(popup, /^Next/);
    await fill(popup, /First skill/, 'Process improvement');
    await look(popup);
    await press(popup, /^Next/);
    await fill(popup, /Your next step/, 'Operations Manager');
    await look(popup);
    await press(popup, /first score/);
    await says(popup, /of 100/);
    await look(popup);
    await press(popup, /^Go to your plan/);
    await says(popup, /Seven steps/);
    await look(popup);
    await press(popup, /^This page/);
    await says(popup, /Nothing to read here/);
    await look(popup);
    await popup.close();
  });

  test('in the settings and on a text that was pasted', async () => {
    const settings = await use.waymark.openOwn('desk.html#settings');
    await says(settings, /What is remembered/);
    await look(settings);
    await settings.close();
    const paste = await use.waymark.openOwn('desk.html#paste');
    await fill(paste, /Title of the job/, 'Operations Manager');
    await fill(paste, /Its text/, 'You will lead a depot and improve how it works.');
    await press(paste, /^Score it/);
    await says(paste, /of 100|Not enough/);
    await look(paste);
    await paste.close();
  });

  test('on the panel, which reads in the order in which one asks: what, how much, why, what to do', async () => {
    const { page, alone } = await panelAlone('/jobs/4101');
    for (const value of schemes) {
      await alone.evaluate((scheme) => {
        const panel = document.querySelector<HTMLElement>('.panel');
        if (panel) panel.style.colorScheme = scheme;
      }, value);
      expect(await findings(alone), value).toEqual([]);
    }
    const [panel] = await alone.$$('.panel');
    const tree = panel && (await alone.accessibility.snapshot({ root: panel, interestingOnly: false }));
    const order = tree ? heard(tree) : [];
    const places = [
      /^dialog: Waymark/,
      /^heading: [A-Z]/,
      /of 100/,
      /Direction/,
      /Growth/,
      /Reach/,
      /^button: “/,
      /^combobox: Save under/,
      /^button: Save to pathway/,
      /^button: Not for me/,
      /^button: Close/,
    ].map((what) => order.findIndex((one) => what.test(one)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await page.close();
    await alone.close();
  });
});
