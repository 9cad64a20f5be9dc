import { rankNames } from './rank-names';

/** Something to choose by typing: a skill or a role. */
export interface Choice {
  id: number;
  /** The usual name. */
  name: string;
  /** Other names that lead to it. */
  also: readonly string[];
}

/** A choice that fits what was typed. */
export interface Found {
  id: number;
  name: string;
  /** The name that fits: the usual one, or another. */
  by: string;
}

/**
 * Prepares choices for search as one types; tolerates typos.
 * @param choices skills or roles, also the person's own
 * @returns a search: what was typed, and how many to find at most → best first, each choice once
 */
export function typeAhead(choices: readonly Choice[]): (typed: string, limit?: number) => Found[] {
  const lines = choices.flatMap((choice) => [choice.name, ...choice.also].map((by) => ({ choice, by })));
  const rank = rankNames(lines.map(({ by }) => by));
  return (typed, limit = 8) => {
    const found = new Map<Choice, Found>();
    // several names of one choice may fit
    for (const { at } of rank(typed, limit * 8)) {
      const line = lines[at];
      if (!line || found.has(line.choice)) continue;
      found.set(line.choice, { id: line.choice.id, name: line.choice.name, by: line.by });
      if (found.size === limit) break;
    }
    return [...found.values()];
  };
}
