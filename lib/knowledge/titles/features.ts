import { fingerprint } from '../../text/hash';
import { readWord } from '../../text/word-memory';

/** What a word of a title is compared by. */
export interface WordFeatures {
  /** Hash of the word's stem. */
  stem: number;
  /** Hash of the word in the singular. */
  form: number;
  /** Hashes of its trigrams, with its ends marked; each once. */
  trigrams: number[];
}

/**
 * Reads what a word is compared by.
 * @param word in lower case
 * @returns unsigned 32-bit hashes, the same on every machine
 */
export function featuresOf(word: string): WordFeatures {
  const { key, form, formKey } = readWord(word);
  return { stem: key, form: formKey, trigrams: trigramsOf(form).map(trigramKey) };
}

/**
 * The runs of three letters in a word whose ends are marked by spaces; each once.
 * @param form a word in lower case; nothing comes of an empty one
 */
export function trigramsOf(form: string): string[] {
  const marked = ` ${form} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at++) found.add(marked.slice(at, at + 3));
  return [...found];
}

/**
 * The hash that a trigram is filed under, apart from that of a word with the same letters.
 * @returns an unsigned 32-bit integer
 */
export function trigramKey(trigram: string): number {
  return fingerprint(`~${trigram}`)[0];
}

/**
 * What titles of the same words share, whatever their order and number ("managers"); unlike stems it tells "production"
 * from "product".
 */
export function wordingOf(words: readonly string[]): string {
  return [...new Set(words.map((word) => readWord(word).formKey))].sort((a, b) => a - b).join(' ');
}

/** How a role goes by a wording: with its level words, or without; bits, for it may be both. */
export const WordingOf = { full: 1, craft: 2 } as const;

/** Bits of a role's number where it stands below how it goes by a wording. */
export const ROLE_BITS = 14;
