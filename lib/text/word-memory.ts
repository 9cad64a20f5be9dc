import { makeWord, type Word } from './word';

/** Slots of the memory: open addressing, a word's number in each; 0 in an empty one. */
const SLOTS = 1 << 16;
const slots = new Uint16Array(SLOTS);
/** Most words remembered; when there is no more room for one, or for its characters, all are forgotten. */
const MOST = SLOTS / 2;
/** Longest word read, in UTF-16 units; what comes after is left out. */
const LONGEST = 60;

// By a word's number, from 1 in the order in which they were met: the common ones are met early and stand close
// together, so that they stay in the processor's nearest cache.
const words: (Word | undefined)[] = [undefined];
const hashes = new Int32Array(MOST + 1);
const keys = new Uint32Array(MOST + 1);
const checks = new Uint32Array(MOST + 1);
/** Where a word's characters begin in `written`; they end where those of the next word begin. */
const begins = new Uint32Array(MOST + 2);
const written = new Uint16Array(MOST * 12);

/** What is remembered of the words met, by the numbers that `numberOfWord` answers. */
export const remembered = {
  word: (number: number): Word => words[number] ?? nothing(),
  key: (number: number): number => keys[number] ?? 0,
  check: (number: number): number => checks[number] ?? 0,
};

/** A text's UTF-16 units as numbers, which are quicker to go through again and again than a string. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/**
 * Reads the word that stands in a text from `start` to `end` (its first 60 units count).
 * A word met before is known by its characters where they stand, without being cut out of the text.
 * In: the text's units. Out: its number in what is remembered, good until the next word is read.
 */
export function numberOfWord(units: Uint16Array, start: number, end: number): number {
  const to = Math.min(end, start + LONGEST);
  const hash = hashOf(units, start, to);
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const number = slots[slot] ?? 0;
    if (!number) return remember(hash, String.fromCharCode(...units.subarray(start, to)));
    if (hashes[number] === hash && isWritten(number, units, start, to)) return number;
  }
}

/** Reads a word by itself. In: a word as it stands in a text. Out: its forms and hashes, one object for each word. */
export function readWord(raw: string): Word {
  return remembered.word(numberOfWord(unitsOf(raw), 0, raw.length));
}

function nothing(): never {
  throw new Error('No word is remembered by this number: read it first.');
}

function isWritten(number: number, units: Uint16Array, start: number, to: number): boolean {
  const begin = begins[number] ?? 0;
  if ((begins[number + 1] ?? 0) - begin !== to - start) return false;
  for (let at = start; at < to; at++) if (written[begin + at - start] !== units[at]) return false;
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
  let slot = hash & (SLOTS - 1);
  while (slots[slot]) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = number;
  return number;
}

function forget(): void {
  slots.fill(0);
  words.length = 1;
  begins[1] = 0;
}

/** FNV-1a over UTF-16 units. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
