import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder } from '../../browsers/built';
import { until } from '../../browsers/until';
import { Waymark } from '../../browsers/waymark';
import { seedRoles } from '../../e2e/seed-roles';
import { loadSamplePlan } from '../../start/load-sample-plan';
import { median } from '../rounds';
import { type Row, row } from '../row';

const ROUNDS = 7;

/** Notes when the first saved role stood in the portfolio, from the beginning of the page. */
const NOTE = `
new MutationObserver((_, observer) => {
  if (!document.querySelector('a[href*="role-0"]')) return;
  observer.disconnect();
  globalThis.stood = performance.now();
}).observe(document, { childList: true, subtree: true });`;

/** How many saved roles have been scored, asked of one of the extension's own pages. */
const SCORED = `
new Promise((done, failed) => {
  const request = indexedDB.open('waymark');
  request.onerror = () => failed(request.error);
  request.onsuccess = () => {
    const read = request.result.transaction('roleFits').objectStore('roleFits').get('now');
    read.onerror = () => failed(read.error);
    read.onsuccess = () => {
      request.result.close();
      done(read.result?.ids.length ?? 0);
    };
  };
})`;

interface Desk {
  /** Opens the portfolio in a new tab. Out: milliseconds until the first role stands there. */
  open(): Promise<number>;
  close(): Promise<void>;
}

/** Waymark with so many saved roles, all scored: nothing is left to be done while somebody measures. */
async function withRoles(count: number): Promise<Desk> {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-'));
  const waymark = await Waymark.start('chromium', {
    extension: builtFolder('chromium', 'board'),
    profile,
    headless: true,
  });
  const own = await loadSamplePlan(waymark);
  await seedRoles(own, count);
  const address = own.url().replace('popup.html', 'desk.html#portfolio');
  const show = async () => {
    const page = await waymark.browser.newPage();
    await page.evaluateOnNewDocument(NOTE);
    await page.goto(address);
    const ms = Number(await until('the saved roles', () => page.evaluate('globalThis.stood'), 60_000));
    return { page, ms };
  };
  const { page } = await show();
  await until('all roles to be scored', async () => (await page.evaluate(SCORED)) === count, 300_000);
  await page.close();
  await own.close();
  return {
    async open() {
      const { page, ms } = await show();
      await page.close();
      return ms;
    },
    async close() {
      await waymark.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The portfolio on the desk, opened with many roles and with few. */
export async function desk(): Promise<Row[]> {
  const [many, few] = [await withRoles(10_000), await withRoles(100)];
  const [slow, quick]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      quick.push(await few.open());
      slow.push(await many.open());
    }
  } finally {
    await Promise.allSettled([many.close(), few.close()]);
  }
  return [
    row({
      name: 'desk: the portfolio with 10,000 roles, until the first stands there',
      value: median(slow),
      unit: 'ms',
      peer: 'with 100',
      peerValue: median(quick),
      target: { of: 'ratio', atMost: 1.5 },
    }),
  ];
}
