/** What an insight says: its message, and one sentence with what to do. */
export interface Statement {
  title: string;
  advice: string;
}

/**
 * From so many saved roles on each statement is made. Below, one more posting would turn it round, and what it advised
 * would be chance.
 */
export const least = {
  /** One of eight is an eighth: a share that a single posting moves by no more than that. */
  market: 8,
  /** A pathway is a part of the market: three make a first picture, and the table says how many they are. */
  way: 3,
  /** Roles on pathways, before the word is of most of them. */
  coverage: 5,
  /** Roles that were scored, before one gap is said to open more doors than another. */
  doors: 8,
  /** Roles with a pull: three on either side of the middle. */
  pull: 6,
  /** Roles that are beyond the first stage: fewer are no stream. */
  funnel: 5,
} as const;

/** What is said in place of a statement that needs more roles. In: what it would tell; which roles, how many there are and it needs. */
export function tooFew(what: string, which: string, there: number, needed: number): Statement {
  return {
    title: `Too few roles yet to say ${what}`,
    advice: `It takes ${needed} ${which}; so far there ${there === 1 ? 'is 1' : `are ${there}`}.`,
  };
}

/** A share as people say it. In: a part and the whole. Out: "62 %". */
export const percent = (part: number, whole: number): string =>
  `${Math.round((100 * part) / Math.max(1, whole))} %`;
