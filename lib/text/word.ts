import { splitOf } from './compounds';
import { isFunctionWord } from './function-words';
import { fingerprint } from './hash';
import { plainSpelling } from './spelling';
import { stemOf } from './stems';

/** A word as the rest of the project compares it; shared between all its occurrences. */
export interface Word {
  /** Lower case, without accents, apostrophes and the possessive: "café's" → "cafe". */
  form: string;
  /** What its inflections share: "managing" and "managers" → "manag". Words outside a–z are their own stem. */
  stem: string;
  /** Two independent 32-bit hashes of the stem: what tables compare instead of strings. */
  key: number;
  check: number;
  /** 32-bit hash of the form in the singular, which tells "markets" from "marketing" where stems don't. */
  formKey: number;
  /** The two words that a compound is read as ("front", "end"), and the length of the first as written. */
  parts?: { first: Word; second: Word; at: number };
}

/**
 * Whether two words of one stem have the same form, by their form keys. Of the vocabulary's only the low halves are
 * kept, and so those are compared.
 */
export function isSameForm(formKey: number, other: number): boolean {
  return ((formKey ^ other) & 0xffff) === 0;
}

/**
 * Makes a word. In: the word as it stands in a text, and how a compound's parts are read. Out: its forms and hashes.
 * `readWord` remembers what this makes.
 */
export function makeWord(raw: string, read: (part: string) => Word): Word {
  const form = plainForm(raw);
  const english = /^[a-z]+$/.test(form);
  const spelled = english ? plainSpelling(form) : form;
  const root = english ? stemOf(spelled) : spelled;
  const [key, check] = fingerprint(root);
  const word = { form, stem: root, key, check, formKey: fingerprint(singular(spelled))[0] };
  // an accent or an invisible joint would shift the place where the compound comes apart
  const at = raw.length === form.length ? splitOf(form) : 0;
  return at ? { ...word, parts: { first: read(raw.slice(0, at)), second: read(raw.slice(at)), at } } : word;
}

/** Marks that NFKD splits off Latin, Greek and Cyrillic letters; those of other scripts are letters in their own right. */
const accents = /[\u0300-\u036f]/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function plainForm(raw: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  const ascii = /^[\x00-\x7f]*$/.test(raw);
  const lower = ascii
    ? raw.toLowerCase()
    : raw
        .normalize('NFKD')
        .replace(accents, '')
        .replace(invisible, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(accents, '')
        .replaceAll('ß', 'ss')
        .replaceAll('ı', 'i');
  return lower.replace(/['’](s$)?/g, '');
}

function singular(word: string): string {
  const bare = withoutPlural(word);
  // "wills" aren't "will"
  return isFunctionWord(bare) ? word : bare;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
