import { hasBit } from '../../text/bits';
import { isFunctionWord } from '../../text/function-words';
import { keyBits } from '../../text/key-bits';

import type { Sentence } from '../../text/sentences';
import { type Tokens, tokenise } from '../../text/tokens';
import type { Word } from '../../text/word';
import type { Knowledge } from '../knowledge';
import type { Evidence, Source, WantedName } from './evidence';
import { skillWeights } from './weights';

/** A name's words as they are weighed. */
interface Weighed {
  skill: number;
  size: number;
  total: number;
  /** Scratch: the words of the sentence that is being looked at. */
  matches: Match[];
}

/** A word of a name, filed under its own stem or under that of a near word. */
interface Filed {
  name: Weighed;
  /** Bit of the word among the name's words. */
  bit: number;
  /** Form that counts in full. */
  formKey: number;
  weight: number;
}

interface Match {
  bit: number;
  weight: number;
  at: number;
}

/** A bit for each word of a name: what comes after is left out. */
const LONGEST_NAME = 24;

/** The words of names, by the hashes of their stems and of the stems of near words. */
function fileWords(knowledge: Knowledge, names: readonly WantedName[]): Map<number, Filed[]> {
  const filed = new Map<number, Filed[]>();
  const file = (key: number, entry: Filed) => {
    const list = filed.get(key);
    if (list) list.push(entry);
    else filed.set(key, [entry]);
  };
  for (const { skill, text } of names) {
    const words = contentWords(text).slice(0, LONGEST_NAME);
    const weights = words.map((word) => skillWeights.floor + knowledge.rarity(word));
    const name = {
      skill,
      size: words.length,
      total: weights.reduce((sum, weight) => sum + weight, 0),
      matches: [],
    };
    words.forEach((word, i) => {
      const weight = weights[i] ?? 0;
      file(word.key, { name, bit: 1 << i, formKey: word.formKey, weight });
      for (const { key, formKey } of knowledge.nearWords(word))
        file(key, { name, bit: 1 << i, formKey, weight: weight * skillWeights.near });
    });
  }
  return filed;
}

/**
 * Tells which texts can't hold evidence by the words of the names, from the stems that they have.
 * In: as for `ownWords`. Out: a test; it is given a test for a text's stems by their hashes, which may err by saying yes.
 */
export function ownWordsPossible(
  knowledge: Knowledge,
  names: readonly WantedName[],
): (has: (key: number) => boolean) => boolean {
  const byName = new Map<Weighed, { key: number; bit: number; weight: number }[]>();
  for (const [key, entries] of fileWords(knowledge, names))
    for (const { name, bit, weight } of entries)
      byName.set(name, [...(byName.get(name) ?? []), { key, bit, weight }]);
  return (has) => {
    for (const [name, words] of byName) {
      const present = new Map<number, number>();
      for (const { key, bit, weight } of words)
        if (has(key)) present.set(bit, Math.max(present.get(bit) ?? 0, weight));
      const weight = [...present.values()].reduce((sum, one) => sum + one, 0);
      if (strengthOf(name, present.size, weight, 0) >= skillWeights.least) return true;
    }
    return false;
  };
}

/**
 * Finds wanted skills by the words of their names, in whatever order and inflection, or by some of them. This is what
 * makes skills work that nobody has heard of.
 * In: the knowledge of how telling words are and which are near, and the names. Out: the source of evidence; a sentence touches only the names that share a
 * word with it.
 */
export function ownWords(knowledge: Knowledge, names: readonly WantedName[]): Source {
  const filed = fileWords(knowledge, names);
  const isFiled = keyBits(filed.keys());
  return (tokens, sentence) => {
    const found: Evidence[] = [];
    for (const name of matchNames(filed, isFiled, tokens, sentence)) {
      found.push(closest(name));
      name.matches.length = 0;
    }
    return found;
  };
}

function contentWords(text: string): Word[] {
  const words = tokenise(text).words;
  const content = words.filter((word) => !isFunctionWord(word.form));
  return content.length ? content : words;
}

/** Puts the words of a sentence to the names that they are of. Out: those names, in the order in which they were met. */
function matchNames(
  filed: ReadonlyMap<number, Filed[]>,
  isFiled: Uint32Array,
  { keys, words }: Tokens,
  { from, to }: Sentence,
): Weighed[] {
  const met: Weighed[] = [];
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? 0;
    if (!hasBit(isFiled, key & 0xffff)) continue;
    const formKey = words[at]?.formKey;
    for (const entry of filed.get(key) ?? []) {
      const { matches } = entry.name;
      const weight = entry.formKey === formKey ? entry.weight : entry.weight * skillWeights.inflected;
      const last = matches.at(-1);
      if (!last) met.push(entry.name);
      // "building" may stand for "build" or, nearly, for "design", not for both words of "design buildings"
      if (last?.at !== at) matches.push({ bit: entry.bit, weight, at });
      else if (last.weight < weight) matches[matches.length - 1] = { bit: entry.bit, weight, at };
    }
  }
  return met;
}

/** How surely `count` of a name's words that weigh `weight`, with `between` others among them, are the name. */
function strengthOf({ size, total }: Weighed, count: number, weight: number, between: number): number {
  const most = skillWeights.words * (total / (total + skillWeights.half));
  const lone = count === 1 && size > 1 ? skillWeights.lone : 1;
  return most * lone * (weight / total) ** skillWeights.partial * (1 - skillWeights.distance * between);
}

/** The stretch of the sentence that has most of the name's weight, closest together. */
function closest(name: Weighed): Evidence {
  const { skill, matches } = name;
  const best: Evidence = { skill, strength: 0, via: 'words', first: 0, last: 0 };
  for (let from = 0; from < matches.length; from++) {
    const first = matches[from]?.at ?? 0;
    let bits = 0;
    let weight = 0;
    let count = 0;
    for (let i = from; i < matches.length; i++) {
      const match = matches[i];
      if (!match || match.at - first >= skillWeights.window) break;
      if (bits & match.bit) continue;
      bits |= match.bit;
      weight += match.weight;
      count++;
      const between = Math.max(0, match.at - first + 1 - count);
      const strength = strengthOf(name, count, weight, between);
      if (strength <= best.strength) continue;
      best.strength = strength;
      best.first = first;
      best.last = match.at;
    }
  }
  return best;
}
