import { makeWord, type Word } from './word';

/** Slots of the memory: open addressing, emptied when half full. */
const SLOTS = 1 << 16;
const hashes = new Int32Array(SLOTS);
const written: string[] = new Array(SLOTS).fill('');
const words: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
let count = 0;

/** Longest word read, in UTF-16 units; what comes after is left out. */
const LONGEST = 60;

/**
 * Reads the word that stands in a text from `start` to `end` (UTF-16 offsets; its first 60 units count).
 * A word met before is known by its characters where they stand, without being cut out of the text.
 * Out: its forms and hashes, one object for all its occurrences.
 */
export function wordAt(text: string, start: number, end: number): Word {
  const to = Math.min(end, start + LONGEST);
  const hash = hashOf(text, start, to);
  let slot = (hash >>> 1) & (SLOTS - 1);
  for (; hashes[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const known = written[slot] ?? '';
    const word = words[slot];
    if (hashes[slot] === hash && word && known.length === to - start && text.startsWith(known, start))
      return word;
  }
  // a slice would keep the whole text alive that it was cut from; a copy doesn't
  const copy = ` ${text.slice(start, to)}`.slice(1);
  const word = makeWord(copy, readWord);
  if (count >= SLOTS / 2) forget();
  // making the word may have filled the slot (a compound's parts), or emptied all
  slot = (hash >>> 1) & (SLOTS - 1);
  while (hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  hashes[slot] = hash;
  written[slot] = copy;
  words[slot] = word;
  count++;
  return word;
}

/** Reads a word by itself. In: a word as it stands in a text. Out: its forms and hashes. */
export function readWord(raw: string): Word {
  return wordAt(raw, 0, raw.length);
}

function forget(): void {
  hashes.fill(0);
  written.fill('');
  words.fill(undefined);
  count = 0;
}

/** FNV-1a over UTF-16 units; never 0, which marks an empty slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) | 1;
}
