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
 * Opens a search for the words that share most features with another one, by Dice's coefficient (L. R. Dice 1945):
 * 2 × shared / (features of the one + features of the other).
 * A word that is first met among the last features can't share enough of them any more, and isn't looked at.
 * @param floor words less like than this are other words
 * @param most so many words one is taken for at most
 * @returns a search: the features of a word, each once → the likest words, best first, ties by place
 */
export function openLikeness(
  { starts, words, counts }: FeatureIndex,
  floor: number,
  most: number,
): (features: readonly number[]) => LikeWord[] {
  // scratch: how many features each word shares, zero between searches
  const shared = new Uint8Array(counts.length);
  const touched = new Uint32Array(counts.length);
  return (features) => {
    // who shares s of n features has s at least: 2s / (n + s) ≥ floor
    const least = Math.ceil((floor * features.length) / (2 - floor) - 1e-9);
    let count = 0;
    for (let place = 0; place < features.length; place++) {
      const feature = features[place] ?? 0;
      const end = starts[feature + 1] ?? 0;
      const late = place > features.length - least;
      for (let i = starts[feature] ?? 0; i < end; i++) {
        const word = words[i] ?? 0;
        const before = shared[word] ?? 0;
        if (before === 0) {
          if (late) continue;
          touched[count++] = word;
        }
        shared[word] = before + 1;
      }
    }
    const found: LikeWord[] = [];
    for (let i = 0; i < count; i++) {
      const word = touched[i] ?? 0;
      const likeness = (2 * (shared[word] ?? 0)) / (features.length + (counts[word] ?? 0));
      shared[word] = 0;
      if (likeness >= floor) keep(found, { word, likeness }, most);
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
  }
  if (place === most) return;
  found.splice(place, 0, one);
  if (found.length > most) found.pop();
}
