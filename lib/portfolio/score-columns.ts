import type { FitNote } from './schema';
import { fitNoteSchema } from './schema';

/**
 * The scores of many saved roles, a column each, at one place for one role: what a stored row of them holds. Points
 * from 0 to 100; NaN: not enough to judge.
 */
export interface ScoreColumns {
  ids: string[];
  /** When each was scored, in milliseconds. */
  at: Float64Array;
  fit: Float64Array;
  direction: Float64Array;
  growth: Float64Array;
  reach: Float64Array;
  /** Places in `scoreKinds`. */
  kind: Uint8Array;
}

/** The saved roles' scores of today: one row, apart from theirs, so that scoring all anew writes once. */
export interface RoleFits extends ScoreColumns {
  id: 'now' | 'before';
  /** The plan's revision that all of them were scored against, at least; -1: nobody scored all of them yet. */
  revision: number;
}

/** What a posting can be to the plan, by its number in a column. */
export const scoreKinds = fitNoteSchema.shape.kind.options;

/** Columns for as many roles; nothing is known of their scores yet. */
export function emptyScores(ids: string[]): ScoreColumns {
  const points = () => new Float64Array(ids.length).fill(Number.NaN);
  return {
    ids,
    at: new Float64Array(ids.length),
    fit: points(),
    direction: points(),
    growth: points(),
    reach: points(),
    kind: new Uint8Array(ids.length).fill(scoreKinds.indexOf('off-plan')),
  };
}

const maybe = (points: number | undefined) => (points === undefined || Number.isNaN(points) ? null : points);

/** The score at a place of the columns. */
export function noteAt(scores: ScoreColumns, place: number): FitNote {
  return {
    at: scores.at[place] ?? 0,
    fit: maybe(scores.fit[place]),
    direction: maybe(scores.direction[place]),
    growth: maybe(scores.growth[place]),
    reach: maybe(scores.reach[place]),
    kind: scoreKinds[scores.kind[place] ?? 0] ?? 'off-plan',
  };
}

/** Writes a score at a place of the columns. */
export function setNote(scores: ScoreColumns, place: number, note: FitNote): void {
  scores.at[place] = note.at;
  scores.fit[place] = note.fit ?? Number.NaN;
  scores.direction[place] = note.direction ?? Number.NaN;
  scores.growth[place] = note.growth ?? Number.NaN;
  scores.reach[place] = note.reach ?? Number.NaN;
  scores.kind[place] = scoreKinds.indexOf(note.kind);
}

/** The columns with more roles at their end. */
export function withMore(scores: ScoreColumns, ids: readonly string[]): ScoreColumns {
  const more = emptyScores([...scores.ids, ...ids]);
  for (const column of ['at', 'fit', 'direction', 'growth', 'reach', 'kind'] as const)
    more[column].set(scores[column]);
  return more;
}
