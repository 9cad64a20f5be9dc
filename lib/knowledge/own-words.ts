import { isFunctionWord } from '../text/function-words';
import type { Sentence } from '../text/sentences';
import { type Tokens, tokenise } from '../text/tokens';
import type { Word } from '../text/word';
import type { Rarity } from './rarity';
import { skillWeights } from './skill-weights';
import { nearWords } from './word-kin';

/** A name found in a sentence by some of its words. */
export interface WordsHit {
  /** The name's place in the list. */
  name: number;
  /** How much of it is there, above 0 to 1. */
  strength: number;
  first: number;
  last: number;
}

/** Finds names by their words, in whatever order and inflection, or some of them. */
export interface OwnWords {
  find(tokens: Tokens, sentence: Sentence): WordsHit[];
}

interface Filed {
  name: number;
  /** Bit of the word among the name's words. */
  bit: number;
  weight: number;
  factor: number;
}

interface Match extends Filed {
  at: number;
}

/**
 * Files names under their words. In: names in anyone's words, and how telling words are.
 * Out: the finder; a pass over a sentence touches only names that share a word with it.
 */
export function ownWords(names: readonly string[], rarity: Rarity): OwnWords {
  const filed = new Map<number, Filed[]>();
  const totals = new Float32Array(names.length);
  names.forEach((text, name) => {
    const words = contentWords(text).slice(0, 24);
    words.forEach((word, i) => {
      const weight = skillWeights.floor + rarity(word);
      totals[name] = (totals[name] ?? 0) + weight;
      const entry = { name, bit: 1 << i, weight, factor: 1 };
      file(filed, word.key, entry);
      for (const near of nearWords(word)) file(filed, near.key, { ...entry, factor: skillWeights.near });
    });
  });
  return { find: (tokens, sentence) => find(filed, totals, tokens, sentence) };
}

function file(filed: Map<number, Filed[]>, key: number, entry: Filed): void {
  const list = filed.get(key);
  if (list) list.push(entry);
  else filed.set(key, [entry]);
}

function contentWords(text: string): Word[] {
  const words = tokenise(text).words;
  const content = words.filter((word) => !isFunctionWord(word.form));
  return content.length ? content : words;
}

function find(
  filed: ReadonlyMap<number, Filed[]>,
  totals: Float32Array,
  tokens: Tokens,
  sentence: Sentence,
): WordsHit[] {
  const matches = new Map<number, Match[]>();
  for (let at = sentence.from; at < sentence.to; at++) {
    for (const entry of filed.get(tokens.words[at]?.key ?? 0) ?? []) {
      const list = matches.get(entry.name);
      if (list) list.push({ ...entry, at });
      else matches.set(entry.name, [{ ...entry, at }]);
    }
  }
  const hits: WordsHit[] = [];
  for (const [name, list] of matches) hits.push(bestWindow(name, list, totals[name] ?? 1));
  return hits;
}

/** The stretch of the sentence that has most of the name's weight, closest together. */
function bestWindow(name: number, matches: readonly Match[], total: number): WordsHit {
  const best = { name, strength: 0, first: 0, last: 0 };
  for (let i = 0; i < matches.length; i++) {
    const first = matches[i]?.at ?? 0;
    let bits = 0;
    let weight = 0;
    let count = 0;
    for (let j = i; j < matches.length; j++) {
      const match = matches[j];
      if (!match || match.at - first >= skillWeights.window) break;
      if (bits & match.bit) continue;
      bits |= match.bit;
      weight += match.weight * match.factor;
      count++;
      const between = match.at - first + 1 - count;
      const share = weight / total;
      const strength =
        share ** skillWeights.partial *
        (1 - skillWeights.distance * Math.max(0, between)) *
        (total / (total + skillWeights.half));
      if (strength > best.strength) Object.assign(best, { strength, first, last: match.at });
    }
  }
  return best;
}
