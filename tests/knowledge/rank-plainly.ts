import { plainName } from '../../lib/knowledge/plain-name';
import type { RankedName } from '../../lib/knowledge/rank-names';

const f32 = Math.fround;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+[+#]*/gu) ?? [];

/** Pairs of neighbouring letters, ends included, of a word's first letters. */
function pairsOf(word: string): Set<number> {
  const letters = [0, ...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)), 0];
  const pairs = new Set<number>();
  for (let at = 1; at < letters.length && pairs.size < 60; at++)
    pairs.add(((letters[at - 1] ?? 0) * 61 + (letters[at] ?? 0)) % 4096);
  return pairs;
}

/**
 * The readable version of `rankNames`: each name is looked at for each search, everything is a map or a list, and
 * only where the quick version keeps 32-bit numbers are they rounded to it.
 */
export function rankPlainly(names: readonly string[]): (typed: string, limit: number) => RankedName[] {
  const plain = names.map(plainName);
  const lists = plain.map((name) => [...new Set(wordsOf(name))]);
  const owners = new Map<string, number[]>();
  lists.forEach((list, name) => {
    for (const word of list) owners.set(word, [...(owners.get(word) ?? []), name]);
  });
  const words = [...owners.keys()].sort();
  const pairs = new Map(words.map((word) => [word, pairsOf(word)]));
  const rarity = (word: string) => f32(Math.log(1 + names.length / (owners.get(word)?.length ?? 1)));
  const weights = lists.map((list) => {
    const length = Math.hypot(...list.map(rarity)) || 1;
    return new Map(list.map((word) => [word, f32(rarity(word) / length)]));
  });

  /** What a typed word may stand for: itself and what begins with it, else the four likest words. */
  const meaningOf = (typed: string) => {
    const begun = words
      .filter((word) => word.startsWith(typed))
      .map((word) => ({ word, likeness: word === typed ? 1 : 0.8 * (typed.length / word.length) ** 0.5 }));
    const own = pairsOf(typed);
    const like = () =>
      words
        .map((word) => {
          const others = pairs.get(word) ?? new Set();
          const shared = [...own].filter((pair) => others.has(pair)).length;
          return { word, likeness: (2 * shared) / (own.size + others.size) };
        })
        .filter(({ likeness }) => likeness >= 0.5)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, 4);
    const meant = begun.length ? begun : like();
    return {
      meant,
      rarity: Math.max(1, ...meant.map(({ word }) => rarity(word))),
      names: meant.reduce((sum, { word }) => sum + (owners.get(word)?.length ?? 0), 0),
    };
  };

  return (typed, limit) => {
    const query = plainName(typed).slice(0, 100);
    const asked = wordsOf(query).map(meaningOf);
    asked.sort((a, b) => b.rarity - a.rarity);
    const length = Math.hypot(...asked.map((word) => word.rarity)) || 1;
    const scores = new Map<number, number>();
    for (const { meant, rarity, names } of asked) {
      // the telling words have found enough: a common one counts for those names only
      const enough = scores.size >= 200 && names > scores.size;
      const shares = new Map(
        meant.map(({ word, likeness }) => {
          const share = (likeness * rarity) / length;
          return [word, enough ? f32(share) : share];
        }),
      );
      if (enough)
        for (const [name, score] of scores) {
          let sum = score;
          for (const [word, weight] of weights[name] ?? []) sum = f32(sum + (shares.get(word) ?? 0) * weight);
          scores.set(name, sum);
        }
      else
        for (const [word, share] of shares)
          for (const name of owners.get(word) ?? [])
            scores.set(name, f32((scores.get(name) ?? 0) + share * (weights[name]?.get(word) ?? 0)));
    }
    const byScore = (a: RankedName, b: RankedName) => b.score - a.score || a.at - b.at;
    const found = [...scores].map(([at, score]) => ({ at, score })).sort(byScore);
    return found
      .slice(0, Math.max(limit, 32))
      .map(({ at, score }) => ({ at, score: score + beginning(query, plain[at] ?? '') }))
      .sort(byScore)
      .slice(0, limit);
  };
}

/** A name that begins with what was typed, or has a word that does. */
function beginning(query: string, name: string): number {
  if (name === query) return 0.5;
  if (name.startsWith(query)) return 0.25;
  return name.includes(` ${query}`) ? 0.1 : 0;
}
