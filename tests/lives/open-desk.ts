/**
 * How long the full page takes to open before and after two years of use, in Chromium: `npx tsx tests/lives/open-desk.ts`.
 * Prints the median of several openings in milliseconds.
 */
import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { db, versions } from '../../lib/store/db';
import { freshlyBuilt } from '../browsers/freshly-built';
import { until } from '../browsers/until';
import { Waymark } from '../browsers/waymark';
import { type Rows, seed } from '../e2e/database';
import { live } from './live';

const OPENINGS = 7;
const VIEWS = ['plan/roadmap', 'review', 'review/history'];
/** Made from the rest when they are missing. */
const DERIVED = new Set(['roleFits', 'evidencePacks', 'textChanges', 'scoredPlans']);

async function rowsNow(): Promise<Rows> {
  const rows: Rows = {};
  for (const table of db.tables) if (!DERIVED.has(table.name)) rows[table.name] = await table.toArray();
  return rows;
}

const layout = () => {
  const stores: Record<string, string> = {};
  for (const version of Object.values(versions)) Object.assign(stores, version);
  return stores;
};

/** When the largest thing on the page was drawn, in milliseconds since its opening began. */
async function drawnAt(waymark: Waymark, view: string): Promise<number> {
  const page = await waymark.openOwn(`desk.html#${view}`);
  await until('the view', () => page.evaluate(() => document.querySelector('main h1') !== null));
  const at = await page.evaluate(
    () =>
      new Promise<number>((answer) => {
        setTimeout(() => answer(0), 2000);
        const watch = new PerformanceObserver((list) => answer(list.getEntries().at(-1)?.startTime ?? 0));
        setTimeout(() => watch.observe({ type: 'largest-contentful-paint', buffered: true }), 300);
      }),
  );
  await page.close();
  return at;
}

async function median(waymark: Waymark, view: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) times.push(await drawnAt(waymark, view));
  return times.sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? 0;
}

const profile = mkdtempSync(join(tmpdir(), 'waymark-'));
const waymark = await Waymark.start('chromium', {
  extension: freshlyBuilt('chromium', 'board'),
  profile,
  headless: true,
});
for (const days of [1, 730]) {
  await db.delete();
  await db.open();
  await live({ days, roles: days === 1 ? 0 : 300, seed: 8 });
  const page = await waymark.openOwn('icons/waymark.svg');
  // what the runner of this script calls inside functions that are sent to the page
  await page.evaluate('globalThis.__name = (made) => made; undefined');
  await seed(page, db.verno * 10, layout(), await rowsNow());
  await page.close();
  // what is derived (scores, packed evidence) is made at the first opening
  const first = await waymark.openOwn('desk.html#portfolio');
  await new Promise((done) => setTimeout(done, 6000));
  await first.close();
  for (const view of VIEWS)
    console.log(`${days} days, ${view}: ${Math.round(await median(waymark, view))} ms`);
}
await waymark.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
