import { likeWords } from './like-words';
import type { LikeWord } from './likeness';
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
  // scratch, zero between searches
  const scores = new Float32Array(names.length);
  const shares = new Float32Array(index.words.length);
  const touched = new Uint32Array(names.length);

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
          for (let at = index.nameStarts[name] ?? 0; at < (index.nameStarts[name + 1] ?? 0); at++)
            scores[name] =
              (scores[name] ?? 0) + (shares[index.nameWords[at] ?? 0] ?? 0) * (index.nameWeights[at] ?? 0);
        }
        for (const { word } of words) shares[word] = 0;
        continue;
      }
      for (const { word, likeness } of words) {
        const share = (likeness * rarity) / length;
        for (let at = index.starts[word] ?? 0; at < (index.starts[word + 1] ?? 0); at++) {
          const name = index.filed[at] ?? 0;
          if (scores[name] === 0) touched[count++] = name;
          scores[name] = (scores[name] ?? 0) + share * (index.weights[at] ?? 0);
        }
      }
    }
    const found = foremost(touched.subarray(0, count), scores, Math.max(limit, LOOKED_AT));
    for (let i = 0; i < count; i++) scores[touched[i] ?? 0] = 0;
    for (const one of found) one.score += beginning(query, plain[one.at] ?? '');
    return found.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, limit);
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+[+#]*/gu;
/** How telling a word is that no name has: the query is of that length all the same. */
const UNKNOWN = 1;

type Index = ReturnType<typeof fileNames>;

/** Files names, given as lists of different words, under their words, and the words under their names. */
function fileNames(lists: readonly (readonly string[])[]) {
  // in ascending order words of one beginning stand together
  const words = [...new Set(lists.flat())].sort();
  const numbers = new Map(words.map((word, i) => [word, i]));
  const nameStarts = new Uint32Array(lists.length + 1);
  lists.forEach((list, name) => {
    nameStarts[name + 1] = (nameStarts[name] ?? 0) + list.length;
  });
  const nameWords = Uint32Array.from(lists.flat(), (word) => numbers.get(word) ?? 0);
  const starts = new Uint32Array(words.length + 1);
  for (const word of nameWords) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  const rarity = Float32Array.from(words, (_, i) => Math.log(1 + lists.length / (starts[i + 1] ?? 1)));
  for (let i = 0; i < words.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const nameWeights = new Float32Array(nameWords.length);
  const [filed, weights] = [new Uint32Array(nameWords.length), new Float32Array(nameWords.length)];
  const next = starts.slice();
  lists.forEach((_, name) => {
    const own = nameWords.subarray(nameStarts[name], nameStarts[name + 1]);
    const length = Math.hypot(...Array.from(own, (word) => rarity[word] ?? 0)) || 1;
    own.forEach((word, i) => {
      const weight = (rarity[word] ?? 0) / length;
      nameWeights[(nameStarts[name] ?? 0) + i] = weight;
      const at = next[word] ?? 0;
      filed[at] = name;
      weights[at] = weight;
      next[word] = at + 1;
    });
  });
  return { words, numbers, rarity, starts, filed, weights, nameStarts, nameWords, nameWeights };
}

/** What a typed word may stand for. */
interface Meaning {
  words: LikeWord[];
  /** How telling it is: as its most telling word. */
  rarity: number;
  /** Names that have one of the words. */
  names: number;
}

/** Itself and words that begin with it; when there are none, words like it. */
function meaningOf(typed: string, index: Index, repair: (word: string) => LikeWord[]): Meaning {
  const own = index.numbers.get(typed);
  const found: LikeWord[] = own === undefined ? [] : [{ word: own, likeness: 1 }];
  const first = own === undefined ? firstFrom(index.words, typed) : own + 1;
  for (let at = first; index.words[at]?.startsWith(typed); at++)
    found.push({ word: at, likeness: BEGUN * (typed.length / (index.words[at]?.length ?? 1)) ** 0.5 });
  const words = found.length ? found : repair(typed);
  let [rarity, names] = [UNKNOWN, 0];
  for (const { word } of words) {
    rarity = Math.max(rarity, index.rarity[word] ?? 0);
    names += (index.starts[word + 1] ?? 0) - (index.starts[word] ?? 0);
  }
  return { words, rarity, names };
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

/** The `count` best of the touched names, best first, ties by place: a list kept in order while they pass by. */
function foremost(touched: Uint32Array, scores: Float32Array, count: number): RankedName[] {
  const kept: RankedName[] = [];
  for (const at of touched) {
    const score = scores[at] ?? 0;
    const last = kept[count - 1];
    if (last && (score < last.score || (score === last.score && at > last.at))) continue;
    let place = Math.min(kept.length, count - 1);
    for (; place > 0; place--) {
      const before = kept[place - 1];
      if (!before || before.score > score || (before.score === score && before.at < at)) break;
      kept[place] = before;
    }
    kept[place] = { at, score };
  }
  return kept;
}

function beginning(query: string, name: string): number {
  if (name.startsWith(query)) return begins.name + (name.length === query.length ? begins.whole : 0);
  return name.includes(` ${query}`) ? begins.word : 0;
}
