/** Adds up shares of certainty so that more of the same counts less and less: 1 − Π(1 − share). In and out: 0 to 1. */
export function together(shares: Iterable<number>): number {
  let left = 1;
  for (const share of shares) left *= 1 - Math.min(1, Math.max(0, share));
  return 1 - left;
}

/** Keeps a value between 0 and 1. */
export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
