import type { Numbers } from './buffer';

/** A word of a list, and how like another it is: above 0 to 1. */
export interface LikeWord {
  word: number;
  likeness: number;
}

/** Of one word: so that the highest bit of its byte is free. */
const MOST_FEATURES = 127;

/** Words by their features: those with feature f stand in `words` from `starts[f]` to `starts[f + 1]`. */
export interface FeatureIndex {
  starts: Numbers;
  words: Numbers;
  /** How many features each word has, at most 127. */
  counts: Uint8Array;
}

/**
 * Opens a search for the words that share most features with another one, by Dice's coefficient (L. R. Dice 1945):
 * 2 × shared / (features of the one + features of the other).
 * Who shares s of n features has at least s itself, so 2s / (n + s) ≥ floor must hold: the few that share so many are
 * looked for four at a time, a byte each.
 * @param floor words less like than this are other words
 * @param most so many words one is taken for at most
 * @returns a search: the features of a word, each once → the likest words, best first, ties by place
 */
export function openLikeness(
  { starts, words, counts }: FeatureIndex,
  floor: number,
  most: number,
): (features: readonly number[]) => LikeWord[] {
  // scratch: how many features each word shares
  const fours = new Uint32Array(Math.ceil(counts.length / 4));
  const shared = new Uint8Array(fours.buffer);
  return (features) => {
    fours.fill(0);
    for (const feature of features) {
      const end = starts[feature + 1] ?? 0;
      for (let i = starts[feature] ?? 0; i < end; i++) {
        const word = words[i] ?? 0;
        shared[word] = (shared[word] ?? 0) + 1;
      }
    }
    const least = Math.max(1, Math.ceil((floor * features.length) / (2 - floor) - 1e-9));
    const found: LikeWord[] = [];
    if (least > MOST_FEATURES) return found;
    // makes 128 or more of a byte that is at least so much, and of no other
    const lift = (MOST_FEATURES + 1 - least) * 0x01010101;
    for (let four = 0; four < fours.length; four++) {
      if ((((fours[four] ?? 0) + lift) & 0x80808080) === 0) continue;
      for (let word = four * 4; word < four * 4 + 4; word++) {
        const likeness = (2 * (shared[word] ?? 0)) / (features.length + (counts[word] ?? 0));
        if (likeness >= floor) keep(found, { word, likeness }, most);
      }
    }
    return found;
  };
}

/** Puts a word into the list of the likest, which holds at most `most`. */
function keep(found: LikeWord[], one: LikeWord, most: number): void {
  let place = found.length;
  for (; place > 0; place--) {
    const before = found[place - 1];
    if (!before || before.likeness > one.likeness) break;
    if (before.likeness === one.likeness && before.word < one.word) break;
    if (place < most) found[place] = before;
  }
  if (place < most) found[place] = one;
}
