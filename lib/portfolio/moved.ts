import type { Plan } from '../plan/schema';
import type { Settings } from '../plan/settings';

/** What scores are made from: a plan and how much each axis counts. */
export interface ScoredPlan {
  plan: Plan;
  weights: Settings['weights'];
}

/** A saved role whose score is another one since the person last looked. Points from 0 to 100; null: not enough to judge. */
export interface Moved {
  roleId: string;
  before: number | null;
  after: number | null;
  /** The parts of the plan that did it, by name, what did most first. */
  because: string[];
}

/** What rose and what fell, most first, and what of the changes in the plan did it: "“Negotiation”: level 1 → 3". */
export interface Moves {
  risen: Moved[];
  fallen: Moved[];
  parts: string[];
}

/** A change of fewer points isn't worth naming. */
const LEAST = 3;
/** As many are told of on each side. */
const MOST = 100;

/**
 * The roles whose scores moved by three points or more, most first. In: their scores before and after, in points, in the
 * same order; NaN: not enough to judge, which counts as 0. Out: places, those that rose and those that fell.
 */
export function movedPlaces(
  before: Float64Array,
  after: Float64Array,
): { risen: number[]; fallen: number[] } {
  const delta = Float64Array.from(after, (points, at) => (points || 0) - (before[at] || 0));
  const by = (sign: number) =>
    [...delta.keys()]
      .filter((at) => sign * (delta[at] ?? 0) >= LEAST)
      .sort((a, b) => sign * ((delta[b] ?? 0) - (delta[a] ?? 0)))
      .slice(0, MOST);
  return { risen: by(1), fallen: by(-1) };
}

/**
 * Which parts moved a score from `before` to `after`: those that alone move it the same way by a point or more, most
 * first. In: for each part its name and the score with only that part changed, in points.
 */
export function becauseOf(
  before: number,
  after: number,
  alone: readonly { name: string; points: number }[],
): string[] {
  const sign = Math.sign(after - before);
  return alone
    .map(({ name, points }) => ({ name, by: sign * ((points || 0) - (before || 0)) }))
    .filter(({ by }) => by >= 1)
    .sort((a, b) => b.by - a.by)
    .slice(0, 3)
    .map(({ name }) => name);
}
