import type { Moves } from '../portfolio/moved';
import type { FitNote, SavedRole, SavedRow } from '../portfolio/schema';
import {
  emptyScores,
  noteAt,
  type RoleFits,
  type ScoreColumns,
  setNote,
  withMore,
} from '../portfolio/score-columns';
import { db } from './db';

/** Scores that nobody made yet. */
export const noFits: RoleFits = { id: 'now', revision: -1, ...emptyScores([]) };

/** All scores of today. */
export async function readFits(): Promise<RoleFits> {
  return (await db.roleFits.get('now')) ?? noFits;
}

const places = new WeakMap<ScoreColumns, Map<string, number>>();

/** Where a role stands in the columns; undefined when it doesn't. Remembered for each answer of the store. */
export function placeOf(scores: ScoreColumns, id: string): number | undefined {
  let known = places.get(scores);
  if (!known) {
    known = new Map(scores.ids.map((one, at) => [one, at]));
    places.set(scores, known);
  }
  return known.get(id);
}

/** A saved role's score of today; that of its saving while there is no newer one. */
export function fitNowOf(fits: ScoreColumns, row: SavedRow): FitNote {
  const place = placeOf(fits, row.id);
  return place === undefined ? row.fitWhenSaved : noteAt(fits, place);
}

/** Rows with their scores of today. */
export async function withFits(rows: readonly SavedRow[]): Promise<SavedRole[]> {
  if (!rows.length) return [];
  const fits = await readFits();
  return rows.map((row) => ({ ...row, fitNow: fitNowOf(fits, row) }));
}

/** Keeps one role's score of today; call it inside the transaction that saves the role. */
export async function putFit(id: string, note: FitNote): Promise<void> {
  const fits = await readFits();
  const place = placeOf(fits, id);
  const grown: RoleFits = place === undefined ? { ...fits, ...withMore(fits, [id]) } : fits;
  setNote(grown, place ?? fits.ids.length, note);
  await db.roleFits.put(grown);
}

/** What rose and fell since the person last acknowledged it, and why; null when nothing did. */
export async function readMoved(): Promise<Moves | null> {
  const moves = await db.scoredPlans.get('moves');
  return moves?.id === 'moves' && moves.risen.length + moves.fallen.length > 0 ? moves : null;
}

/** The person has seen what moved: from now on it is compared with today's scores. */
export function acknowledgeMoved(): Promise<void> {
  return db.transaction('rw', [db.roleFits, db.scoredPlans], async () => {
    await db.roleFits.delete('before');
    await db.scoredPlans.bulkDelete(['before', 'moves']);
  });
}
