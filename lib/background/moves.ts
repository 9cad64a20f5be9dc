import type { Lens } from '../fit/compiled-plan';
import { compileLens } from '../fit/lens';
import type { EvidencePack } from '../fit/packed/pack';
import { becauseOf, type Moved, type Moves, movedPlaces, type ScoredPlan } from '../portfolio/moved';
import { changedParts } from '../portfolio/plan-parts';
import type { ScoreColumns } from '../portfolio/score-columns';
import { placeOf } from '../store/role-fits';
import type { Pace } from './pace';
import { findNewPhrases } from './packs';
import { scorePacks } from './score-packs';

/** All that tells what moved: the lens of now, the plans of then and now, the evidence, the scores of then and now. */
export interface ThenAndNow {
  lens: Lens;
  plan: ScoredPlan;
  planBefore: ScoredPlan;
  packs: readonly EvidencePack[];
  before: ScoreColumns;
  after: ScoreColumns;
}

/**
 * What rose and what fell since then, and which parts of the plan did it: each changed part is put into the earlier plan
 * by itself and everything is scored with it.
 */
export async function movesOf(
  { lens, plan, planBefore, packs, before, after }: ThenAndNow,
  pace: Pace,
): Promise<Moves> {
  const pointsBefore = Float64Array.from(after.ids, (id, at) => {
    const place = placeOf(before, id);
    // what wasn't there didn't move
    return (place === undefined ? after.fit[at] : before.fit[place]) ?? Number.NaN;
  });
  const { risen, fallen } = movedPlaces(pointsBefore, after.fit);
  const places = [...risen, ...fallen];
  const alone: { name: string; label: string; scores: ScoreColumns }[] = [];
  for (const { name, label, only } of places.length ? changedParts(planBefore, plan) : []) {
    const partly = compileLens(only.plan, only.weights, lens.knowledge, lens.numbers);
    const complete = await findNewPhrases([partly], packs, pace);
    alone.push({ name, label, scores: await scorePacks(partly, complete, pace, 0) });
  }
  const told = (at: number): Moved => {
    const roleId = after.ids[at] ?? '';
    const [was, is] = [pointsBefore[at] ?? Number.NaN, after.fit[at] ?? Number.NaN];
    const partly = alone.map(({ name, scores }) => ({
      name,
      points: scores.fit[placeOf(scores, roleId) ?? -1] ?? Number.NaN,
    }));
    const known = (points: number) => (Number.isNaN(points) ? null : points);
    return { roleId, before: known(was), after: known(is), because: becauseOf(was || 0, is || 0, partly) };
  };
  const [up, down] = [risen.map(told), fallen.map(told)];
  const did = new Set([...up, ...down].flatMap(({ because }) => because));
  const parts = alone.flatMap(({ name, label }) => (did.has(name) ? [label] : []));
  return { risen: up, fallen: down, parts };
}
