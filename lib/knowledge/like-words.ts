import { type LikeWord, openLikeness } from './likeness';

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
  const search = openLikeness({ starts, words: filed, counts }, FLOOR, MOST);
  return (word) => search(pairsOf(word));
}

/** Each pair once, by number; of a long word those of its first letters. */
function pairsOf(word: string): number[] {
  const found: number[] = [];
  let before = 0;
  for (let at = 0; at <= word.length && found.length < 60; at++) {
    const letter = at < word.length ? word.charCodeAt(at) : 0;
    const pair = (before * 61 + letter) % PAIRS;
    if (!found.includes(pair)) found.push(pair);
    before = letter;
  }
  return found;
}
