import { makeWord, type Word } from './word';

/** Slots of the memory: open addressing, a word's number in each; 0 in an empty one. */
const SLOTS = 1 << 16;
const slots = new Uint16Array(SLOTS);
/** Most words remembered; when there is no more room for one, or for its characters, all are forgotten. */
const MOST = SLOTS / 2;
/** Longest word read, in UTF-16 units; what comes after is left out. */
export const LONGEST_WORD = 60;

// By a word's number, from 1 in the order in which they were met: the common ones are met early and stand close
// together, so that they stay in the processor's nearest cache.
const words: (Word | undefined)[] = [undefined];
const hashes = new Int32Array(MOST + 1);
const keys = new Uint32Array(MOST + 1);
const checks = new Uint32Array(MOST + 1);
/** Where a word's characters begin in `written`; they end where those of the next word begin. */
const begins = new Uint32Array(MOST + 2);
const written = new Uint16Array(MOST * 12);

/** 1 for a word that stands for itself: neither a compound nor nothing but signs. */
const simple = new Uint8Array(MOST + 1);

/** What is remembered of the words met, by the numbers that `numberOfWord` answers. */
export const remembered = {
  word: (number: number): Word => words[number] ?? nothing(),
  isSimple: (number: number): boolean => simple[number] === 1,
  key: (number: number): number => keys[number] ?? 0,
  check: (number: number): number => checks[number] ?? 0,
};

/** Where a word's hash begins: FNV-1a over UTF-16 units. */
export const HASH_START = 0x811c9dc5 | 0;
/** How a hash goes on. In: the hash so far and the next UTF-16 unit. Out: the hash, 32 bits. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of what stands in a text from `start` to `end`; of a long word its first 60 units count. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < Math.min(end, start + LONGEST_WORD); at++)
    hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/**
 * Reads the word that stands in a text from `start` to `end` (its first 60 units count).
 * A word met before is known by its characters where they stand, without being cut out of the text.
 * In: the text, and the word's hash as `hashOf` makes it. Out: its number in what is remembered, good until the next
 * word is read.
 */
export function numberOfWord(text: string, start: number, end: number, hash: number): number {
  const to = Math.min(end, start + LONGEST_WORD);
  for (let slot = firstSlot(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const number = slots[slot] ?? 0;
    if (!number) return remember(hash, text.slice(start, to));
    if (hashes[number] === hash && isWritten(number, text, start, to)) return number;
  }
}

/** Reads a word by itself. In: a word as it stands in a text. Out: its forms and hashes, one object for each word. */
export function readWord(raw: string): Word {
  return remembered.word(numberOfWord(raw, 0, raw.length, hashOf(raw, 0, raw.length)));
}

function nothing(): never {
  throw new Error('No word is remembered by this number: read it first.');
}

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isWritten(number: number, text: string, start: number, to: number): boolean {
  const begin = begins[number] ?? 0;
  if ((begins[number + 1] ?? 0) - begin !== to - start) return false;
  for (let at = start; at < to; at++) if (written[begin + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

function remember(hash: number, raw: string): number {
  // making it may remember other words (a compound's parts)
  const word = makeWord(raw, readWord);
  if (words.length > MOST || (begins[words.length] ?? 0) + raw.length > written.length) forget();
  const number = words.push(word) - 1;
  const begin = begins[number] ?? 0;
  for (let at = 0; at < raw.length; at++) written[begin + at] = raw.charCodeAt(at);
  begins[number + 1] = begin + raw.length;
  hashes[number] = hash;
  keys[number] = word.key;
  checks[number] = word.check;
  simple[number] = word.form && !word.parts ? 1 : 0;
  let slot = firstSlot(hash);
  while (slots[slot]) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = number;
  return number;
}

function forget(): void {
  slots.fill(0);
  words.length = 1;
  begins[1] = 0;
}
