import { chain } from './hash';
import type { Word } from './word';

/** A phrase to be found: its words by their stems. */
export interface Phrase {
  words: readonly Word[];
  /** Whether up to `GAP` other words may stand between its own ("present … results … executives"). */
  loose: boolean;
}

/**
 * Phrases as a hashed tree in typed arrays: every beginning of a phrase has a slot of its own, so that a walk stops at
 * the first word that leads nowhere. Two bitmaps, small enough for the processor's nearest cache, answer most
 * questions with no before the slots are asked.
 */
export interface PhraseTable {
  /** One bit for each low half of a key that some phrase begins with: strict phrases, then loose ones. */
  first: Uint32Array;
  /** One bit for the low bits of the hash of each longer beginning; the bits are a power of two. */
  longer: Uint32Array;
  /** Open addressing: the second hash of the beginning in a slot, 0 in an empty one. The first hash says where. */
  tags: Uint32Array;
  /** The phrases that end at slot `i` stand in `lists` from `starts[i]` to `starts[i + 1]`. */
  starts: Uint16Array;
  /** Numbers of phrases. */
  lists: Uint16Array;
}

/** Most other words between two words of a loose phrase. */
export const GAP = 3;
/** Most words of a phrase: with its gaps it then lies within 32 words of a text. */
export const LONGEST_PHRASE = 8;
/** Words in one half of `first`: 65,536 bits. */
export const FIRST_HALF = 2048;
/** Most phrases of a table. */
const MOST = 0xffff;
/** Bits of `longer` and slots for each beginning. */
const BITS = 8;
const SLOTS = 1.3;

/** Where the hash chains of strict and of loose phrases begin. */
export const STRICT = 0x51a7;
export const LOOSE = 0x1005e;

interface Node {
  hash: number;
  check: number;
  path: string;
  length: number;
  phrases: number[];
}

/**
 * Builds a table of phrases. In: phrases of 1 to 8 words; their places in the list become their numbers.
 * Out: the table; phrases of the same stems share a slot.
 * @throws when a phrase is empty or too long, when there are more than 65,535, or when two beginnings have the same
 * hashes (then a word has to give).
 */
export function buildPhrases(phrases: readonly Phrase[]): PhraseTable {
  if (phrases.length > MOST) throw new Error(`${phrases.length} phrases: a table has room for ${MOST}.`);
  const nodes = new Map<string, Node>();
  const first = new Uint32Array(2 * FIRST_HALF);
  phrases.forEach(({ words, loose }, number) => {
    if (!words.length || words.length > LONGEST_PHRASE)
      throw new Error(
        `A phrase has 1 to ${LONGEST_PHRASE} words: "${words.map((word) => word.form).join(' ')}"`,
      );
    let hash = loose ? LOOSE : STRICT;
    let check = hash;
    let path = loose ? '~' : '';
    setBit(first.subarray(loose ? FIRST_HALF : 0), (words[0]?.key ?? 0) & 0xffff);
    words.forEach((part, at) => {
      hash = chain(hash, part.key);
      check = chain(check, part.check);
      path += ` ${part.stem}`;
      const node = nodes.get(`${hash} ${check}`) ?? { hash, check, path, length: at + 1, phrases: [] };
      if (node.path !== path)
        throw new Error(`"${path}" and "${node.path}" have the same hash: reword one of them`);
      nodes.set(`${hash} ${check}`, node);
      if (at === words.length - 1) node.phrases.push(number);
    });
  });
  return { first, ...fill([...nodes.values()]) };
}

function fill(nodes: readonly Node[]): Omit<PhraseTable, 'first'> {
  const longer = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, (nodes.length * BITS) / 32))));
  const tags = new Uint32Array(Math.ceil(nodes.length * SLOTS) + 1);
  const ending: (readonly number[])[] = [];
  for (const { hash, check, path, length, phrases } of nodes) {
    if (length > 1) setBit(longer, hash & (longer.length * 32 - 1));
    if (slotOf(tags, hash, check) >= 0)
      throw new Error(`"${path}" would be taken for another phrase of the same hash: reword it`);
    let slot = firstSlot(hash, tags.length);
    while (tags[slot]) slot = slot + 1 < tags.length ? slot + 1 : 0;
    tags[slot] = tagOf(check);
    ending[slot] = phrases;
  }
  const starts = new Uint16Array(tags.length + 1);
  for (let slot = 0; slot < tags.length; slot++)
    starts[slot + 1] = (starts[slot] ?? 0) + (ending[slot]?.length ?? 0);
  return { longer, tags, starts, lists: Uint16Array.from(ending.flat()) };
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** Whether a bit is set; bits beyond the last are not. In: 32 bits an element, and the bit's number. */
export function hasBit(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Where a table of `count` slots begins to look for a hash (32 bits, unsigned): hashes in order, spread over it. */
function firstSlot(hash: number, count: number): number {
  return (hash * (count / 2 ** 32)) >>> 0;
}

/** What stands in a slot for a second hash: never 0, which marks an empty one. */
function tagOf(check: number): number {
  return check || 1;
}

/** The slot of a beginning by its two hashes; −1 when no phrase begins so. */
export function slotOf(tags: Uint32Array, hash: number, check: number): number {
  const tag = tagOf(check);
  for (let slot = firstSlot(hash, tags.length); ; slot = slot + 1 < tags.length ? slot + 1 : 0) {
    const here = tags[slot];
    if (here === tag) return slot;
    if (!here) return -1;
  }
}
