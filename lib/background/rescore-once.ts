import type { Lens } from '../fit/compiled-plan';
import { compileLens } from '../fit/lens';
import type { ScoredPlan } from '../portfolio/moved';
import { putMoves, putRescored, readScored } from '../store/rescored';
import { movesOf } from './moves';
import type { Pace } from './pace';
import { findNewPhrases, packUnread } from './packs';
import { scorePacks } from './score-packs';

/**
 * Scores all saved roles against a plan, reading only the texts that have to be read, and notes what moved.
 * In: the lens and its revision, the version of the arithmetic, the pace. Out: false when the plan changed meanwhile.
 */
export async function rescoreOnce(
  { lens, revision }: { lens: Lens; revision: number },
  arithmetic: string,
  pace: Pace,
  now = Date.now(),
): Promise<boolean> {
  const plan: ScoredPlan = { plan: lens.plan, weights: lens.weights };
  const { packs: packed, read } = await packUnread(lens, arithmetic, pace);
  const { plan: last, planBefore } = await readScored();
  const earlier = planBefore ?? last;
  // its phrases are kept: what moved is explained by it
  const explaining = earlier && compileLens(earlier.plan, earlier.weights, lens.knowledge, lens.numbers);
  const packs = await findNewPhrases(explaining ? [lens, explaining] : [lens], packed, pace);
  const scores = await scorePacks(lens, packs, pace, now);
  if (!(await putRescored({ revision, plan, scores, read }))) return false;
  const scored = await readScored();
  if (scored.before && scored.planBefore) {
    const { now: after, before } = scored;
    const moves = await movesOf({ lens, plan, planBefore: scored.planBefore, packs, before, after }, pace);
    await putMoves(moves, revision);
  }
  return true;
}
