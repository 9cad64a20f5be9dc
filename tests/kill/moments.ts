import type { Waymark } from '../browsers/waymark';
import { seeded } from '../seeded';
import { loadSamplePlan } from '../start/load-sample-plan';
import { lookOver } from './look';
import { type Acknowledged, startWriting } from './writing';

export const ways = ['background stopped', 'tab closed', 'browser killed'] as const;
export type Way = (typeof ways)[number];

/** What came of all moments. */
export interface Outcome {
  moments: Record<Way, number>;
  /** Writes that were acknowledged: saved roles, and numbers of the vision. */
  acknowledged: { roles: number; visions: number };
  wrong: string[];
}

/** The longest that is written before something is stopped, in milliseconds. */
const LONGEST = 400;

/**
 * Stops something at random moments while plan and roles are written, and looks after each whether all that was
 * acknowledged is there and nothing by half. In: a browser with a fresh profile, how often, the seed, who is told of each.
 */
export async function stopAtMoments(
  waymark: Waymark,
  times: number,
  seed: number,
  tell: (line: string) => void,
): Promise<Outcome> {
  const next = seeded(seed);
  const known: Acknowledged = { saved: new Map(), vision: 0 };
  const outcome: Outcome = {
    moments: { 'background stopped': 0, 'tab closed': 0, 'browser killed': 0 },
    acknowledged: { roles: 0, visions: 0 },
    wrong: [],
  };
  await (await loadSamplePlan(waymark)).close();
  let found = { revision: 0, vision: 0 };
  for (let round = 0; round < times; round++) {
    const way = ways[round % ways.length] ?? 'tab closed';
    const page = await waymark.openOwn('desk.html#plan/vision');
    await page.evaluate('globalThis.__name = (one) => one');
    await page.waitForSelector('textarea');
    await startWriting(page, round, known);
    await new Promise((later) => setTimeout(later, next() * LONGEST));
    if (way === 'background stopped') await waymark.dropBackground();
    if (way === 'browser killed') await waymark.kill();
    else await page.close();
    // a page of the extension's own that runs nothing
    const quiet = await waymark.openOwn('icons/128.png');
    const looked = await lookOver(quiet, known, found);
    found = looked.found;
    outcome.moments[way]++;
    outcome.wrong.push(...looked.wrong.map((one) => `moment ${round + 1}, ${way}: ${one}`));
    tell(
      `${round + 1}/${times} ${way}: ${known.saved.size} roles, vision ${found.vision} ${looked.wrong.join('; ')}`,
    );
    await quiet.close();
  }
  outcome.acknowledged = { roles: known.saved.size, visions: known.vision };
  return outcome;
}
