/** Adds up shares of certainty so that more of the same counts less and less: 1 − Π(1 − share). In and out: 0 to 1. */
export function together(shares: Iterable<number>): number {
  let left = 1;
  for (const share of shares) left *= 1 - Math.min(1, Math.max(0, share));
  return 1 - left;
}

/** A share of 1 is taken for a little less: its logarithm has to stay finite. */
const NEARLY = 0.999;

/**
 * Parts a total among the shares that were put `together` for it: in proportion to −log(1 − share), by which they add
 * up. Out: for each share its part of the total, in the same order.
 */
export function partsOf(total: number, shares: readonly number[]): number[] {
  const weights = shares.map((share) => -Math.log(1 - Math.min(NEARLY, Math.max(0, share))));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (all > 0 ? (total * weight) / all : 0));
}

/** Keeps a value between 0 and 1. */
export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
