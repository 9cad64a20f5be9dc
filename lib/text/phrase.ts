import type { Word } from './word';

/** A phrase to be found: its words by their stems. */
export interface Phrase {
  words: readonly Word[];
  /** Whether up to `GAP` other words may stand between its own ("present … results … executives"). */
  loose: boolean;
}

/** Most other words between two words of a loose phrase. */
export const GAP = 3;
/** Most words of a phrase: with its gaps it then lies within 32 words of a text. */
export const LONGEST_PHRASE = 8;

/** Where the hashes of strict and of loose beginnings begin. */
export const STRICT = 0x51a7;
export const LOOSE = 0x1005e;

/**
 * The hash of a beginning that goes on by a word: a polynomial of its words' hashes, which are mixed already, so that
 * its highest bits are as good as theirs. In: the hash so far and the word's. Out: the hash, 32 bits, unsigned.
 */
export function chain(before: number, next: number): number {
  return (Math.imul(before, 0x9e3779b1) + next) >>> 0;
}
