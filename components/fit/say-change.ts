import type { Change } from '../../lib/fit/fit';

/**
 * What would change a score, in a sentence: "With Negotiation at 3 instead of 1, reach 48 → 66." What has proofs instead of
 * levels is shown twice.
 */
export function sayChange({ skill, axis, fromLevel, toLevel, from, to }: Change): string {
  const reached = toLevel === null ? 'shown by two proofs' : `at ${toLevel} instead of ${fromLevel}`;
  return `With ${skill} ${reached}, ${axis} ${Math.round(from)} → ${Math.round(to)}.`;
}
