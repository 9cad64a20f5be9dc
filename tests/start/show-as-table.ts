import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Board } from '../board/board';
import { pathOf } from '../board/posting';
import { written } from '../board/postings';
import type { BrowserName } from '../browsers/find';
import { until } from '../browsers/until';
import { Waymark } from '../browsers/waymark';
import { type ExplanationSeen, explanationOf } from './explanation';
import { loadSamplePlan } from './load-sample-plan';

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots', import.meta.url));

/** Without a display: loads the sample plan, visits the results and the ten postings, prints how they fit. */
export async function showAsTable(name: BrowserName, extension: string, board: Board): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-'));
  mkdirSync(SCREENSHOTS, { recursive: true });
  const waymark = await Waymark.start(name, { extension, profile, headless: true });
  try {
    const own = await loadSamplePlan(waymark);
    await own.screenshot({ path: join(SCREENSHOTS, 'popup.png') });

    const results = await waymark.open(board.url);
    const cards = await until('the badges on the results', async () => {
      const badges = await waymark.badges(results);
      return badges.length >= 25 && badges.length;
    });
    await results.screenshot({ path: join(SCREENSHOTS, 'results.png') });
    console.log(`${cards} cards of the results page carry a score.\n`);

    const rows: ExplanationSeen[] = [];
    for (const posting of written) {
      const url = board.url + pathOf(posting);
      const page = await waymark.open(url);
      const badge = await waymark.badge(page);
      rows.push(await explanationOf(own, url));
      await page.screenshot({ path: join(SCREENSHOTS, `posting-${posting.id}.png`) });
      if (posting === written[0]) {
        await badge.button.click();
        await until('the panel', () => waymark.panel(page));
        await page.screenshot({ path: join(SCREENSHOTS, 'panel.png') });
      }
      await page.close();
    }
    console.log(table(rows));
    console.log(`\nScreenshots are in ${SCREENSHOTS}.`);
  } finally {
    await waymark.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The scored postings, best first, in columns. */
function table(rows: ExplanationSeen[]): string {
  const number = (value: number | null) => (value === null ? '–' : String(Math.round(value))).padStart(4);
  const lines = rows
    .toSorted((a, b) => (b.fit.fit ?? -1) - (a.fit.fit ?? -1))
    .map(({ posting, fit }) =>
      [
        posting.title.slice(0, 42).padEnd(43),
        (posting.company ?? '').padEnd(30),
        number(fit.fit),
        number(fit.axes.direction).padStart(11),
        number(fit.axes.growth).padStart(8),
        number(fit.axes.reach).padStart(7),
        `  ${fit.kind}`,
      ].join(''),
    );
  const head = `${'Posting'.padEnd(43)}${'Employer'.padEnd(30)} Fit  Direction  Growth  Reach  Kind`;
  return [head, ...lines].join('\n');
}
