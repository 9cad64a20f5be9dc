/** A word of a list, and how like another it is: above 0 to 1. */
export interface LikeWord {
  word: number;
  likeness: number;
}

/** Words by their features: those with feature f stand in `words` from `starts[f]` to `starts[f + 1]`. */
export interface FeatureIndex {
  starts: Uint32Array;
  words: Uint16Array | Uint32Array;
  /** How many features each word has, at most 255. */
  counts: Uint8Array;
}

/**
 * Opens a search for the words that share most features with another one, by Dice's coefficient (L. R. Dice 1945).
 * @param floor words less like than this are other words
 * @param most so many words one is taken for at most
 * @returns a search: the features of a word, each once → the likest words, best first, ties by place
 */
export function openLikeness(
  { starts, words, counts }: FeatureIndex,
  floor: number,
  most: number,
): (features: readonly number[]) => LikeWord[] {
  // scratch, zero between searches
  const shared = new Uint8Array(counts.length);
  return (features) => {
    const touched: number[] = [];
    for (const feature of features)
      for (let i = starts[feature] ?? 0; i < (starts[feature + 1] ?? 0); i++) {
        const word = words[i] ?? 0;
        if (!shared[word]) touched.push(word);
        shared[word] = (shared[word] ?? 0) + 1;
      }
    const found: LikeWord[] = [];
    for (const word of touched) {
      const likeness = (2 * (shared[word] ?? 0)) / (features.length + (counts[word] ?? 0));
      shared[word] = 0;
      if (likeness >= floor) found.push({ word, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.word - b.word).slice(0, most);
  };
}
