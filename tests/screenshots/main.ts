/**
 * `npm run screenshots`: every surface in every state, light and dark, enlarged and narrow, into `screenshots/` (which
 * is not kept). `npm run screenshots -- popup` takes only those whose name begins so.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBoard } from '../board/board';
import { freshlyBuilt } from '../browsers/freshly-built';
import { Waymark } from '../browsers/waymark';
import { enter, says } from '../e2e/hands';
import { ROOT } from '../house/sources';
import { loadSamplePlan } from '../start/load-sample-plan';
import { Stage } from './stage';
import { paused, quickStart, type Surface, withoutPlan, withPlan } from './surfaces';

const FOLDER = join(ROOT, 'screenshots');
const wanted = process.argv[2] ?? '';
const isWanted = ({ name }: Surface) => name.startsWith(wanted);
let taken = 0;
let failed = 0;

/** Photographs each surface as each look has it; one that can't be put up is said, and the rest go on. */
async function photograph(
  waymark: Waymark,
  stageOf: (look: Surface['looks'][number]) => Stage,
  surfaces: readonly Surface[],
): Promise<void> {
  for (const { name, looks, show } of surfaces) {
    for (const look of looks) {
      try {
        const page = await show(stageOf(look));
        await new Promise((settled) => setTimeout(settled, 250));
        const isOwn = !name.startsWith('page-');
        await page.screenshot({ path: join(FOLDER, `${name}-${look.name}.png`), fullPage: isOwn });
        taken++;
      } catch (error) {
        failed++;
        console.log(`${name}, ${look.name}: ${error instanceof Error ? error.message : error}`);
      }
      for (const page of await waymark.browser.pages()) if (page.url() !== 'about:blank') await page.close();
    }
  }
}

const extension = freshlyBuilt('chromium', 'board');
mkdirSync(FOLDER, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'waymark-'));
const board = await startBoard();
const waymark = await Waymark.start('chromium', { extension, profile, headless: true });
const stageOf = (look: Surface['looks'][number]) => new Stage(waymark, board, look);
try {
  await photograph(waymark, stageOf, withoutPlan.filter(isWanted));
  // who wants one screen of the quick start has to walk through all
  if (quickStart.some(isWanted)) await photograph(waymark, stageOf, quickStart);
  const popup = await waymark.openOwn('popup.html');
  // what the quick start wrote makes room for the sample
  await popup.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await popup.close();
  await (await loadSamplePlan(waymark)).close();
  await photograph(waymark, stageOf, withPlan.filter(isWanted));
  const desk = await waymark.openOwn('desk.html#settings');
  await says(desk, /Save the posting in front of you/);
  await enter(desk, /^Pause everywhere/);
  await says(desk, /Paused everywhere/);
  await desk.close();
  await photograph(waymark, stageOf, paused.filter(isWanted));
} finally {
  await waymark.close();
  await board.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${taken} screenshots are in ${FOLDER}${failed ? `, ${failed} could not be taken` : ''}.`);
process.exit(failed ? 1 : 0);
