import { likeWords } from './like-words';
import type { LikeWord } from './likeness';
import { fileNames, type NameIndex } from './name-index';
import { plainName } from './plain-name';

/** A name that fits what was typed: its place in the list, and how well. */
export interface RankedName {
  at: number;
  score: number;
}

/** Names ranked by their words; the best of them are looked at whole. */
const LOOKED_AT = 32;
/** So many names found are enough: no more are looked for by a word that more names have. */
const ENOUGH = 200;
/** What a word counts that only begins like the one typed. */
const BEGUN = 0.8;
/** What it adds that a name begins with what was typed, that one of its words does, that it is what was typed. */
const begins = { name: 0.25, word: 0.1, whole: 0.25 };

/**
 * Prepares names for being ranked by what somebody types: words in any order, unfinished ones, misspelt ones.
 * Each name is filed under its words by how telling they are (inverse document frequency, K. Spärck Jones 1972,
 * scaled so that a name is of length 1), so a look-up touches only the names that share a word with the query. Once
 * the more telling words have found many names, a common one ("manager") finds no new ones: it only counts for those.
 * In: names, any text. Out: a search: what was typed, and how many at most → best first, ties by place.
 */
export function rankNames(names: readonly string[]): (typed: string, limit: number) => RankedName[] {
  const plain = names.map(plainName);
  const index = fileNames(plain.map((name) => [...new Set(name.match(WORD) ?? [])]));
  const repair = likeWords(index.words);
  // scratch; the first two are zero between searches
  const scores = new Float32Array(names.length);
  const shares = new Float32Array(index.words.length);
  const [touched, kept] = [new Uint32Array(names.length), new Uint32Array(names.length)];

  return (typed, limit) => {
    const query = plainName(typed).slice(0, 100);
    const asked = (query.match(WORD) ?? []).map((word) => meaningOf(word, index, repair));
    asked.sort((a, b) => b.rarity - a.rarity);
    const length = Math.hypot(...asked.map(({ rarity }) => rarity)) || 1;
    let count = 0;
    for (const { words, rarity, names: many } of asked) {
      if (count >= ENOUGH && many > count) {
        for (const { word, likeness } of words) shares[word] = (likeness * rarity) / length;
        for (let i = 0; i < count; i++) {
          const name = touched[i] ?? 0;
          const end = index.nameStarts[name + 1] ?? 0;
          let score = scores[name] ?? 0;
          for (let at = index.nameStarts[name] ?? 0; at < end; at++)
            score = Math.fround(
              score + (shares[index.nameWords[at] ?? 0] ?? 0) * (index.nameWeights[at] ?? 0),
            );
          scores[name] = score;
        }
        for (const { word } of words) shares[word] = 0;
        continue;
      }
      for (const { word, likeness } of words) {
        const share = (likeness * rarity) / length;
        const end = index.starts[word + 1] ?? 0;
        for (let at = index.starts[word] ?? 0; at < end; at++) {
          const name = index.filed[at] ?? 0;
          const before = scores[name] ?? 0;
          if (before === 0) touched[count++] = name;
          scores[name] = before + share * (index.weights[at] ?? 0);
        }
      }
    }
    const found = foremost(touched, count, scores, Math.max(limit, LOOKED_AT), kept);
    for (let i = 0; i < count; i++) scores[touched[i] ?? 0] = 0;
    // a name can hold what was typed only where each of its words is one of a name's, or begins one
    if (asked.every(({ isRepaired }) => !isRepaired)) raiseBeginnings(found, query, plain);
    return found.slice(0, limit);
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+[+#]*/gu;
/** How telling a word is that no name has: the query is of that length all the same. */
const UNKNOWN = 1;

/** What a typed word may stand for. */
interface Meaning {
  words: LikeWord[];
  /** How telling it is: as its most telling word. */
  rarity: number;
  /** Names that have one of the words. */
  names: number;
  /** No name has the word, or one that begins with it: these are like it. */
  isRepaired: boolean;
}

/** Itself and words that begin with it; when there are none, words like it. */
function meaningOf(typed: string, index: NameIndex, repair: (word: string) => LikeWord[]): Meaning {
  const own = index.numbers.get(typed);
  const found: LikeWord[] = own === undefined ? [] : [{ word: own, likeness: 1 }];
  const first = own === undefined ? firstFrom(index.words, typed) : own + 1;
  for (let at = first; index.words[at]?.startsWith(typed); at++)
    found.push({ word: at, likeness: BEGUN * (typed.length / (index.words[at]?.length ?? 1)) ** 0.5 });
  const isRepaired = found.length === 0;
  const words = isRepaired ? repair(typed) : found;
  let [rarity, names] = [UNKNOWN, 0];
  for (const { word } of words) {
    rarity = Math.max(rarity, index.rarity[word] ?? 0);
    names += (index.starts[word + 1] ?? 0) - (index.starts[word] ?? 0);
  }
  return { words, rarity, names, isRepaired };
}

/** Where in ascending words the first one stands that doesn't come before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The `most` best of the first `count` touched names, best first, ties by place: a list kept in order while they pass
 * by. Names come by word in descending order of the word's weight, so most find their place at the end.
 * In: also room for as many names as there are.
 */
function foremost(
  touched: Uint32Array,
  count: number,
  scores: Float32Array,
  most: number,
  kept: Uint32Array,
): RankedName[] {
  let length = 0;
  let least = 0;
  for (let i = 0; i < count; i++) {
    const at = touched[i] ?? 0;
    const score = scores[at] ?? 0;
    if (score < least) continue;
    let place = length;
    for (; place > 0; place--) {
      const before = kept[place - 1] ?? 0;
      const other = scores[before] ?? 0;
      if (other > score || (other === score && before < at)) break;
      kept[place] = before;
    }
    kept[place] = at;
    if (length < most) length++;
    if (length === most) least = scores[kept[most - 1] ?? 0] ?? 0;
  }
  const found: RankedName[] = [];
  for (let i = 0; i < length; i++) {
    const at = kept[i] ?? 0;
    found.push({ at, score: scores[at] ?? 0 });
  }
  return found;
}

/** Raises the names that begin with the query, or have a word that does; they stay in order. */
function raiseBeginnings(found: RankedName[], query: string, plain: readonly string[]): void {
  const inside = ` ${query}`;
  for (const [i, one] of found.entries()) {
    const name = plain[one.at] ?? '';
    if (name.startsWith(query)) one.score += begins.name + (name.length === query.length ? begins.whole : 0);
    else if (name.includes(inside)) one.score += begins.word;
    let place = i;
    for (; place > 0; place--) {
      const before = found[place - 1];
      if (!before || before.score > one.score || (before.score === one.score && before.at < one.at)) break;
      found[place] = before;
    }
    found[place] = one;
  }
}
