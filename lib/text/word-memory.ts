import { makeWord, type Word } from './word';

/** Slots of the memory: open addressing, emptied when half full. */
const SLOTS = 1 << 16;
/** Longest word read, in UTF-16 units; what comes after is left out. */
const LONGEST = 60;

/**
 * Four numbers a slot, side by side so that they come from memory together: the hash of the word's characters (0 in an
 * empty slot), where they stand in `written` (times 64, plus how many they are), and the word's `key` and `check`.
 */
const slots = new Int32Array(SLOTS * 4);
const words: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
/** The characters of all words remembered, one after the other; the memory is emptied when there is no more room. */
const written = new Uint16Array(SLOTS * 6);
let filled = 0;
let count = 0;

/** What is remembered of the words met, by the place that `placeOfWord` answers. */
export const remembered = {
  word: (place: number): Word => words[place] ?? nothing(),
  /** The words' `key` and `check` as signed integers. */
  key: (place: number): number => slots[place * 4 + 2] ?? 0,
  check: (place: number): number => slots[place * 4 + 3] ?? 0,
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
 * In: the text's units. Out: its place in what is remembered, good until the next word is read.
 */
export function placeOfWord(units: Uint16Array, start: number, end: number): number {
  const to = Math.min(end, start + LONGEST);
  const hash = hashOf(units, start, to);
  for (let slot = firstSlot(hash); slots[slot * 4] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (slots[slot * 4] === hash && isWritten(slots[slot * 4 + 1] ?? 0, units, start, to)) return slot;
  return remember(hash, String.fromCharCode(...units.subarray(start, to)));
}

/** Reads a word by itself. In: a word as it stands in a text. Out: its forms and hashes, one object for each word. */
export function readWord(raw: string): Word {
  return remembered.word(placeOfWord(unitsOf(raw), 0, raw.length));
}

function nothing(): never {
  throw new Error('No word is remembered here: read it first.');
}

function firstSlot(hash: number): number {
  return (hash >>> 1) & (SLOTS - 1);
}

function isWritten(where: number, units: Uint16Array, start: number, to: number): boolean {
  if ((where & 63) !== to - start) return false;
  const offset = (where >>> 6) - start;
  for (let at = start; at < to; at++) if (written[offset + at] !== units[at]) return false;
  return true;
}

function remember(hash: number, raw: string): number {
  // making it may remember other words (a compound's parts)
  const word = makeWord(raw, readWord);
  if (count >= SLOTS / 2 || filled + raw.length > written.length) forget();
  let slot = firstSlot(hash);
  while (slots[slot * 4] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots.set([hash, filled * 64 + raw.length, word.key, word.check], slot * 4);
  words[slot] = word;
  for (let at = 0; at < raw.length; at++) written[filled++] = raw.charCodeAt(at);
  count++;
  return slot;
}

function forget(): void {
  slots.fill(0);
  words.fill(undefined);
  filled = 0;
  count = 0;
}

/** FNV-1a over UTF-16 units; never 0, which marks an empty slot. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) | 1;
}
