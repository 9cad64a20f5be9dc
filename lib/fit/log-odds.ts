/** From log-odds to a probability, 0 to 1. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * Parts a logistic score among its terms: what speaks for lifts it from the base, what speaks against lowers it from
 * there. In: log-odds. Out: for each term what it adds or takes away; with logistic(base) they add up to the score.
 */
export function sharesOf<Term extends string>(
  base: number,
  terms: Record<Term, number>,
): Record<Term, number> {
  const all: number[] = Object.values(terms);
  const plus = all.reduce((sum, term) => sum + Math.max(0, term), 0);
  const minus = all.reduce((sum, term) => sum + Math.min(0, term), 0);
  const bottom = logistic(base);
  const top = logistic(base + plus);
  const end = logistic(base + plus + minus);
  const shares = { ...terms };
  for (const term of Object.keys(terms) as Term[]) {
    const value = terms[term];
    if (value > 0) shares[term] = ((top - bottom) * value) / plus;
    else if (value < 0) shares[term] = ((end - top) * value) / minus;
  }
  return shares;
}
