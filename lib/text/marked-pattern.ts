/** A pattern, and the bit that says in what a watch answers that it may match. */
export interface MarkedPattern {
  pattern: RegExp;
  bit: number;
}

/** Patterns that are looked for together. */
export interface MarkedPatterns {
  /**
   * Compiles a pattern in whose source the signs are marked that a match can't be without: "«equal» pay|(?:«medic»al|
   * «denta»l) plan". Unless flags say otherwise, big and small letters are the same to it. There is room for 31.
   * @throws when something is marked that isn't letters, digits and blanks, or fewer than three of them
   */
  mark(source: string, flags?: string): MarkedPattern;
  /** All that were marked. */
  all: readonly MarkedPattern[];
  /** One pass over a text from `start` to `end`. Out: the bits of the patterns that have a sign there. */
  watch(text: string, start: number, end: number): number;
}

/** What a watch answers where anything may be. */
export const ANYTHING = -1;

/** Letters of a sign that are looked at; what is shorter stands for all that goes on from it. */
const LENGTH = 5;
const SHORTEST = 3;
const BITS = 5;
const WINDOW = 2 ** (LENGTH * BITS) - 1;
/** Kinds of UTF-16 units: 1 to 26 a letter from a to z, big or small; 27 a digit; 0 anything else. */
const KINDS = 28;
const kinds = new Uint8Array(0x10000);
for (let letter = 1; letter <= 26; letter++) kinds[0x40 + letter] = kinds[0x60 + letter] = letter;
kinds.fill(KINDS - 1, 0x30, 0x3a);

/**
 * Begins a list of patterns. Most stretches of a text have no sign of most patterns, and the signs of all of them are
 * looked for in one pass: the last five letters, five bits each, are one number, and that is looked up.
 */
export function markedPatterns(): MarkedPatterns {
  const { add, watch } = makeTable();
  const all: MarkedPattern[] = [];
  return {
    all,
    watch,
    mark(source, flags = 'i') {
      const bit = 1 << all.length;
      for (let at = source.indexOf('«'); at >= 0; at = source.indexOf('«', at + 1)) {
        const { window, length } = signAt(source, at + 1);
        addAll(add, window, length, bit);
      }
      const marked = { pattern: new RegExp(source.replaceAll('«', '').replaceAll('»', ''), flags), bit };
      all.push(marked);
      return marked;
    },
  };
}

/** Whether a text has a match of a pattern. In: the text, and what the watch answered for it. */
export function isIn(text: string, watched: number, { pattern, bit }: MarkedPattern): boolean {
  return (watched & bit) !== 0 && pattern.test(text);
}

/**
 * Open addressing: a slot is a window and the bits of its patterns; some hundreds are taken. Of the letters of a text next
 * to none begin a sign: that is told by bits for longer hashes, few enough for the nearest cache.
 */
const HASH_BITS = 15;
const SLOT_BITS = 12;
const hashOf = (window: number) => Math.imul(window, 0x9e3779b1) >>> (32 - HASH_BITS);
const firstSlot = (hash: number) => (hash >>> (HASH_BITS - SLOT_BITS)) << 1;
const nextSlot = (slot: number) => (slot + 2) & (2 ** (SLOT_BITS + 1) - 1);

function makeTable() {
  const begun = new Int32Array(2 ** HASH_BITS / 32);
  const slots = new Int32Array(2 ** (SLOT_BITS + 1));
  const add = (window: number, bit: number) => {
    const hash = hashOf(window);
    begun[hash >>> 5] = (begun[hash >>> 5] ?? 0) | (1 << (hash & 31));
    let slot = firstSlot(hash);
    while (slots[slot + 1] && slots[slot] !== window) slot = nextSlot(slot);
    slots[slot] = window;
    slots[slot + 1] = (slots[slot + 1] ?? 0) | bit;
  };
  const bitsOf = (window: number, hash: number) => {
    let slot = firstSlot(hash);
    while (slots[slot + 1] && slots[slot] !== window) slot = nextSlot(slot);
    return slots[slot + 1] ?? 0;
  };
  const watch = (text: string, start: number, end: number) => {
    let all = 0;
    let window = 0;
    for (let at = start; at < end + LENGTH - 1; at++) {
      window = ((window << BITS) & WINDOW) | (at < end ? (kinds[text.charCodeAt(at)] ?? 0) : 0);
      const hash = hashOf(window);
      if (((begun[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) all |= bitsOf(window, hash);
    }
    return all;
  };
  return { add, watch };
}

/** What a sign can't have: it has to be the same whatever matches it. */
const VARYING = '?*+|(){}.^$';

/** Reads a marked sign: its first five letters as a number. A blank, an apostrophe, `\\b`, `\\s`, `[- ]` are no letters. */
function signAt(source: string, from: number): { window: number; length: number } {
  let window = 0;
  let length = 0;
  const end = source.indexOf('»', from);
  for (let at = from; at < end; at++) {
    let kind = kinds[source.charCodeAt(at)] ?? 0;
    if (source[at] === '\\') kind = source[++at] === 'd' ? KINDS - 1 : 0;
    else if (source[at] === '[') at = source.indexOf(']', at);
    else if (VARYING.includes(source.charAt(at))) length = Number.NaN;
    if (length < LENGTH) {
      window = (window << BITS) | kind;
      length++;
    }
  }
  if (!(length >= SHORTEST)) throw new Error(`"${source.slice(from, end)}" can't be a sign.`);
  return { window, length };
}

/** Adds a sign; what is shorter than five letters with every ending. */
function addAll(
  add: (window: number, bit: number) => void,
  window: number,
  length: number,
  bit: number,
): void {
  if (length === LENGTH) add(window, bit);
  else for (let kind = 0; kind < KINDS; kind++) addAll(add, (window << BITS) | kind, length + 1, bit);
}
