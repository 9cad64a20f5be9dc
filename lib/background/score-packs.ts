import type { Lens } from '../fit/compiled-plan';
import { compilePacked } from '../fit/packed/compile';
import type { EvidencePack } from '../fit/packed/pack';
import { scorePack } from '../fit/packed/score-pack';
import { emptyScores, type ScoreColumns, scoreKinds } from '../portfolio/score-columns';
import { breather, type Pace } from './pace';

/** Scores packed roles. Out: their scores in points, in the order of the packs; places that are empty are left out. */
export async function scorePacks(
  lens: Lens,
  packs: readonly EvidencePack[],
  pace: Pace,
  now: number,
): Promise<ScoreColumns> {
  const compiled = compilePacked(lens);
  const scores = emptyScores(packs.flatMap(({ ids }) => ids.filter(Boolean)));
  const points = (value: number | null) => (value === null ? Number.NaN : 100 * value);
  let place = 0;
  for (const pack of packs) {
    scorePack(compiled, pack, (at, { fit, direction, growth, reach, kind }) => {
      if (!pack.ids[at]) return;
      scores.at[place] = now;
      scores.fit[place] = points(fit);
      scores.direction[place] = points(direction);
      scores.growth[place] = points(growth);
      scores.reach[place] = points(reach);
      scores.kind[place] = scoreKinds.indexOf(kind);
      place++;
    });
    await breather(pace);
  }
  return scores;
}
