import type { Axis, FitKind } from '../../lib/fit/fit';

/** What a judge said of a posting; the numbers are 0 to 3. */
export interface Judgement {
  plan: string;
  id: string;
  direction: number;
  growth: number;
  reach: number;
  fit: number;
  kind: FitKind;
}

/** What the score says of it; the numbers are 0 to 1, or null. */
export interface Scored {
  fit: number | null;
  axes: Record<Axis, number | null>;
  kind: FitKind;
}

export interface Pair {
  judged: Judgement;
  scored: Scored;
}

/** How well scores agree with judgements; all between 0 and 1 (the orders may be negative). */
export interface Figures {
  ndcg: number;
  auc: number;
  fit: number;
  direction: number;
  growth: number;
  reach: number;
  high: number;
  low: number;
  offPlan: number;
  kind: number;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

/** Measures pairs of judgement and score, plan by plan where an order is concerned. */
export function figuresOf(pairs: readonly Pair[]): Figures {
  const plans = [...Map.groupBy(pairs, ({ judged }) => judged.plan).values()];
  const each = (figure: (pairs: Pair[]) => number) => mean(plans.map(figure));
  const share = (of: (pair: Pair) => boolean, test: (pair: Pair) => boolean) =>
    mean(pairs.filter(of).map((pair) => (test(pair) ? 1 : 0)));
  return {
    ndcg: each(ndcg),
    auc: each(auc),
    fit: each((of) =>
      order(
        of,
        ({ scored }) => scored.fit,
        ({ judged }) => judged.fit,
      ),
    ),
    direction: each((of) =>
      order(
        of,
        ({ scored }) => scored.axes.direction,
        ({ judged }) => judged.direction,
      ),
    ),
    growth: each((of) =>
      order(
        of,
        ({ scored }) => scored.axes.growth,
        ({ judged }) => judged.growth,
      ),
    ),
    reach: each((of) =>
      order(
        of,
        ({ scored }) => scored.axes.reach,
        ({ judged }) => judged.reach,
      ),
    ),
    high: share(
      ({ judged }) => judged.fit === 3,
      ({ scored }) => (scored.fit ?? 0) >= 0.65,
    ),
    low: share(
      ({ judged }) => judged.fit === 0,
      ({ scored }) => (scored.fit ?? 1) <= 0.35,
    ),
    offPlan: share(
      () => true,
      ({ judged, scored }) => (scored.kind === 'off-plan') === (judged.kind === 'off-plan'),
    ),
    kind: share(
      ({ judged }) => judged.kind !== 'off-plan',
      ({ judged, scored }) => scored.kind === judged.kind,
    ),
  };
}

const fitOf = ({ scored }: Pair) => scored.fit ?? -1;

/** How good the ten best are: discounted cumulative gain of 2^judgement − 1 against the best possible; ties count low. */
function ndcg(pairs: readonly Pair[]): number {
  const gain = (of: readonly Pair[]) =>
    of.slice(0, 10).reduce((sum, { judged }, rank) => sum + (2 ** judged.fit - 1) / Math.log2(rank + 2), 0);
  const best = pairs.toSorted((a, b) => b.judged.fit - a.judged.fit);
  return gain(pairs.toSorted((a, b) => fitOf(b) - fitOf(a) || a.judged.fit - b.judged.fit)) / gain(best);
}

/** The chance that a posting judged 2 or 3 scores above one judged 0. */
function auc(pairs: readonly Pair[]): number {
  const good = pairs.filter(({ judged }) => judged.fit >= 2);
  const bad = pairs.filter(({ judged }) => judged.fit === 0);
  return mean(good.flatMap((a) => bad.map((b) => (Math.sign(fitOf(a) - fitOf(b)) + 1) / 2)));
}

/** Somers' D: of the pairs told apart by the judge, the share in the same order less the share the other way round. */
function order(
  pairs: readonly Pair[],
  score: (pair: Pair) => number | null,
  judged: (pair: Pair) => number,
): number {
  const known = pairs.flatMap((pair) => {
    const value = score(pair);
    return value === null ? [] : [{ value, judged: judged(pair) }];
  });
  let sum = 0;
  let count = 0;
  for (const [i, a] of known.entries())
    for (const b of known.slice(0, i)) {
      const told = Math.sign(a.judged - b.judged);
      if (!told) continue;
      count++;
      sum += told * Math.sign(a.value - b.value);
    }
  return count ? sum / count : 0;
}
