import type { FitNumbers } from '../../lib/fit/weights';
import { type Figures, figuresOf } from './figures';
import type { Case } from './judged';
import { score } from './judged';

/** What counts how much in the search: orders and separation first, thresholds half. */
const counts: Figures = {
  ndcg: 1,
  auc: 1,
  fit: 1,
  direction: 1,
  growth: 1,
  reach: 1,
  high: 0.5,
  low: 0.5,
  offPlan: 0.5,
  kind: 0.5,
};

/** Factors by which a number is tried. */
const factors = [0.7, 0.85, 0.94, 1.06, 1.18, 1.4];
/** A gain has to be worth at least this, so that no number moves for one row. */
const LEAST_GAIN = 0.0005;

/** All figures in one number, 0 to 1. */
export function overall(figures: Figures): number {
  const names = Object.keys(counts) as (keyof Figures)[];
  const all = names.reduce((sum, name) => sum + counts[name], 0);
  return names.reduce((sum, name) => sum + counts[name] * figures[name], 0) / all;
}

/** What is fitted, by group. The other numbers are set by hand: they tell parts and worths apart in the obvious order. */
const fitted: { [Group in keyof FitNumbers]?: (keyof FitNumbers[Group])[] } = {
  mentions: ['fade', 'next'],
  direction: ['sharpness', 'text', 'named', 'doubt', 'freeSteps', 'step', 'above'],
  growth: ['worldClass', 'support', 'capability', 'expected', 'sharpness', 'same'],
  reach: ['base', 'planned', 'current', 'year', 'skills', 'covered'],
  fit: ['growth', 'plainly', 'reach', 'reachFloor'],
  kind: ['offPlan', 'tooEarly'],
};

/** The fitted numbers one by one: group and name. */
export const fittedNames: [group: string, name: string][] = Object.entries(fitted).flatMap(([group, names]) =>
  names.map((name): [string, string] => [group, name]),
);

/** The numbers with one of them multiplied. */
function tried(numbers: FitNumbers, group: string, name: string, factor: number): FitNumbers {
  const change = (of: object) =>
    Object.fromEntries(
      Object.entries(of).map(([key, value]) => [key, key === name ? value * factor : value]),
    );
  return Object.fromEntries(
    Object.entries(numbers).map(([key, of]) => [key, key === group ? change(of) : of]),
  ) as FitNumbers;
}

/**
 * Climbs from given numbers: each in turn, the best of a few factors, until a round gains nothing or `rounds` are over.
 * Plain on purpose: it can't find what the data don't plainly show.
 */
export function search(cases: readonly Case[], from: FitNumbers, rounds: number): FitNumbers {
  let best = from;
  let value = overall(figuresOf(score(cases, best)));
  for (let round = 0; round < rounds; round++) {
    const before = value;
    for (const [group, name] of fittedNames) {
      for (const factor of factors) {
        const next = tried(best, group, name, factor);
        const gain = overall(figuresOf(score(cases, next)));
        if (gain < value + LEAST_GAIN) continue;
        best = next;
        value = gain;
      }
    }
    if (value - before < LEAST_GAIN) break;
  }
  return best;
}
