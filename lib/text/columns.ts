import type { Word } from './word';

/** What is known of a text's words, a column each. */
export interface Columns {
  words: Word[];
  /** The words' `key` and `check`, side by side for whoever looks many words up. */
  keys: Uint32Array;
  checks: Uint32Array;
  /** UTF-16 offsets into the text: word `i` is `text.slice(starts[i], ends[i])`. */
  starts: readonly number[];
  ends: readonly number[];
  /** The `Gap` before word `i`. */
  gaps: readonly number[];
}

/** Words that there is room for at first, and that room is kept for. */
const ROOM = 1 << 14;

/** Where a text's words are put down while it is read; a part of a plain array is copied in no time. */
export const room = {
  words: new Array<Word>(ROOM),
  starts: new Array<number>(ROOM).fill(0),
  ends: new Array<number>(ROOM).fill(0),
  gaps: new Array<number>(ROOM).fill(0),
};

/**
 * Where the words' hashes are put down and stay, those of one text after those of another until it is full: a typed
 * array of its own for each text takes longer to make than to fill.
 */
interface Hashes {
  keys: Uint32Array;
  checks: Uint32Array;
  /** How many places are taken. */
  taken: number;
}
const HASHES = 1 << 15;
const makeHashes = (count: number): Hashes => ({
  keys: new Uint32Array(count),
  checks: new Uint32Array(count),
  taken: 0,
});
let filling = makeHashes(0);

/** Room for the hashes of a text's words. In: how many it may have at most. */
export function hashesFor(count: number): Hashes {
  if (count > HASHES) return makeHashes(count);
  if (filling.taken + count > filling.keys.length) filling = makeHashes(HASHES);
  return filling;
}

/** Puts down the word number `at` of a text. */
export function put(hashes: Hashes, at: number, word: Word, start: number, end: number, gap: number): void {
  hashes.keys[hashes.taken + at] = word.key;
  hashes.checks[hashes.taken + at] = word.check;
  room.words[at] = word;
  room.starts[at] = start;
  room.ends[at] = end;
  room.gaps[at] = gap;
}

/** Hands out the `count` words that were put down; what they take of the hashes stays theirs. */
export function handOut(hashes: Hashes, count: number): Columns {
  const { words, starts, ends, gaps } = room;
  const from = hashes.taken;
  hashes.taken += count;
  const columns = {
    words: words.slice(0, count),
    keys: hashes.keys.subarray(from, hashes.taken),
    checks: hashes.checks.subarray(from, hashes.taken),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    gaps: gaps.slice(0, count),
  };
  // the words of an endless text aren't held
  if (count > ROOM) for (const column of [words, starts, ends, gaps]) column.length = ROOM;
  return columns;
}
