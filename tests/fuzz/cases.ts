/** How many cases each door gets: a few with `npm test`, as many as asked for with `npm run fuzz:doors -- 10000`. */
export const CASES = Number(process.env.WAYMARK_FUZZ ?? 150);

/** For fast-check: the same cases each time. */
export const run = { numRuns: CASES, seed: 10, endOnFailure: true };

/** Longest that one door may take, in milliseconds. */
export const PATIENCE = 60_000 + CASES * 100;
