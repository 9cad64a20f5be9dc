import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core/internal/api/Browser.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { builtFolder } from '../browsers/built';
import { until } from '../browsers/until';
import { Waymark } from '../browsers/waymark';
import { loadSamplePlan } from '../start/load-sample-plan';

/** An extension running in a browser of its own. */
export interface Running {
  browser: Browser;
  /** Opens an address in a new tab, with a script run before the page's own. */
  open(url: string, before?: string): Promise<Page>;
  /** Stops the background, as the browser does whenever it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

async function start(extension: string, prepare: (waymark: Waymark) => Promise<unknown>): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-'));
  const waymark = await Waymark.start('chromium', { extension, profile, headless: true });
  await prepare(waymark);
  const { browser } = waymark;
  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker');
  return {
    browser,
    async open(url, before) {
      const page = await browser.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async stopBackground() {
      for (const worker of workers()) await (await worker.worker())?.close();
      await until('the background to stop', async () => workers().length === 0);
    },
    async close() {
      await waymark.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts Waymark with its sample plan, in the build that knows the local job board. */
export function startWaymark(): Promise<Running> {
  return start(builtFolder('chromium', 'board'), async (waymark) => {
    const popup = await loadSamplePlan(waymark);
    await popup.close();
  });
}

/** Starts one of the extensions in `peers/`. */
export function startPeer(name: 'one-message-a-card' | 'empty'): Promise<Running> {
  return start(fileURLToPath(new URL(`peers/${name}`, import.meta.url)), async () => {});
}
