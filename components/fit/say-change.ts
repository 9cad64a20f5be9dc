import type { Change } from '../../lib/fit/fit';

/** What would change a score, in a sentence: "With Negotiation at 3 instead of 1, reach 48 → 66." */
export const sayChange = ({ skill, axis, fromLevel, toLevel, from, to }: Change): string =>
  `With ${skill} at ${toLevel} instead of ${fromLevel}, ${axis} ${Math.round(from)} → ${Math.round(to)}.`;
