import { makeWord, type Word } from './word';

/** Slots of the memory: open addressing. */
const SLOTS = 1 << 16;
/** Most words remembered; when there is no more room for one, all are forgotten. */
const MOST = SLOTS / 2;
/** Longest word read, in UTF-16 units; what comes after is left out. */
export const LONGEST_WORD = 60;

/** Numbers in a slot's row: the two hashes of a word as it is written, then the key and the check of its stem. */
const ROW = 4;
/** Side by side, so that one look at the memory answers all; the second is 0 in an empty row. */
const rows = new Int32Array(SLOTS * ROW);
const words: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
let count = 0;

/** An odd multiplier for a hash; of 30 bits, which engines keep as an integer. */
const drawn = (): number => Math.floor(Math.random() * 2 ** 27) * 8 + 5;
// Drawn anew at each start: as nobody knows them, no page can write a word that is taken for another one.
const HASH_BY = drawn();
const CHECK_BY = drawn();

/** Where the two hashes of a word as it is written begin. */
export const HASH_START = 0x811c9dc5 | 0;
export const CHECK_START = 0x9747b28c | 0;
/** How the first hash goes on. In: the hash so far and the next UTF-16 unit. Out: the hash, 32 bits. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, HASH_BY);
/** How the second hash goes on. In: the hash so far and the next UTF-16 unit. Out: the hash, 32 bits. */
export const checkOn = (check: number, unit: number): number => Math.imul(check + unit, CHECK_BY);

/**
 * Looks for a word by its hashes alone. Out: its slot, good until the next word is learned; −1 when it isn't remembered.
 */
export function slotOfWord(hash: number, check: number): number {
  const tag = check | 1;
  for (let slot = firstSlot(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const here = rows[slot * ROW + 1];
    if (here === tag && rows[slot * ROW] === hash) return slot;
    if (!here) return -1;
  }
}

/** The word in a slot. */
export const wordIn = (slot: number): Word => words[slot] ?? nothing();
/** The key of its stem; 0 for one that doesn't stand for itself: a compound, or nothing but signs. */
export const keyIn = (slot: number): number => rows[slot * ROW + 2] ?? 0;
/** The check of its stem. */
export const checkIn = (slot: number): number => rows[slot * ROW + 3] ?? 0;

/** Reads a word by itself. In: a word as it stands in a text. Out: its forms and hashes, one object for each word. */
export function readWord(raw: string): Word {
  return wordIn(slotOfText(raw, 0, raw.length));
}

/**
 * Reads the word that stands in a text from `start` to `end` (its first 60 units count).
 * Out: its slot, good until the next word is learned.
 */
export function slotOfText(text: string, start: number, end: number): number {
  const to = Math.min(end, start + LONGEST_WORD);
  let hash = HASH_START;
  let check = CHECK_START;
  for (let at = start; at < to; at++) {
    const unit = text.charCodeAt(at);
    hash = hashOn(hash, unit);
    check = checkOn(check, unit);
  }
  const slot = slotOfWord(hash, check);
  return slot < 0 ? learn(text.slice(start, to), hash, check) : slot;
}

function learn(raw: string, hash: number, check: number): number {
  // making it may learn other words (a compound's parts)
  const word = makeWord(raw, readWord);
  if (count >= MOST) forget();
  let slot = firstSlot(hash);
  while (rows[slot * ROW + 1]) slot = (slot + 1) & (SLOTS - 1);
  const isSimple = word.form && !word.parts;
  rows.set([hash, check | 1, isSimple ? word.key : 0, word.check], slot * ROW);
  words[slot] = word;
  count++;
  return slot;
}

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

function forget(): void {
  rows.fill(0);
  words.fill(undefined);
  count = 0;
}

function nothing(): never {
  throw new Error('No word is remembered here: read it first.');
}
