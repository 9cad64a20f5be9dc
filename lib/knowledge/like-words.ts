/** A word of the list, and how like it is: above 0 to 1. */
export interface LikeWord {
  word: number;
  likeness: number;
}

/** Pairs of letters are told apart up to this many. */
const PAIRS = 4096;
/** Words less like than this are other words. */
const FLOOR = 0.5;
/** Most words that one is taken for. */
const MOST = 4;

/**
 * Prepares words for finding those that a misspelt one may stand for.
 * In: the words, plain. Out: a search by Dice's coefficient of the pairs of neighbouring letters, the word's beginning
 * and end among them: word → the likest, best first.
 */
export function likeWords(words: readonly string[]): (word: string) => LikeWord[] {
  const pairs = words.map(pairsOf);
  const starts = new Uint32Array(PAIRS + 1);
  for (const list of pairs) for (const pair of list) starts[pair + 1] = (starts[pair + 1] ?? 0) + 1;
  for (let i = 0; i < PAIRS; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filed = new Uint32Array(starts[PAIRS] ?? 0);
  const next = starts.slice();
  pairs.forEach((list, word) => {
    for (const pair of list) {
      filed[next[pair] ?? 0] = word;
      next[pair] = (next[pair] ?? 0) + 1;
    }
  });
  const counts = Uint8Array.from(pairs, (list) => list.length);
  const shared = new Uint8Array(words.length);
  return (word) => {
    const own = pairsOf(word);
    const touched: number[] = [];
    for (const pair of own)
      for (let i = starts[pair] ?? 0; i < (starts[pair + 1] ?? 0); i++) {
        const at = filed[i] ?? 0;
        if (!shared[at]) touched.push(at);
        shared[at] = (shared[at] ?? 0) + 1;
      }
    const found: LikeWord[] = [];
    for (const at of touched) {
      const likeness = (2 * (shared[at] ?? 0)) / (own.length + (counts[at] ?? 0));
      shared[at] = 0;
      if (likeness >= FLOOR) found.push({ word: at, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.word - b.word).slice(0, MOST);
  };
}

/** Each pair once, by number; of a long word those of its first letters. */
function pairsOf(word: string): number[] {
  const found = new Set<number>();
  let before = 0;
  for (let at = 0; at <= word.length && found.size < 60; at++) {
    const letter = at < word.length ? word.charCodeAt(at) : 0;
    found.add((before * 61 + letter) % PAIRS);
    before = letter;
  }
  return [...found];
}
