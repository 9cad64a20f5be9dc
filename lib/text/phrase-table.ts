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
 * the first word that leads nowhere.
 */
export interface PhraseTable {
  /** One bit for each low half of a key that some phrase begins with: strict phrases, then loose ones. */
  first: Uint32Array;
  /** Open addressing, four numbers a slot: hash, second hash, where its phrases begin in `lists`, how many. */
  slots: Uint32Array;
  /** Numbers of the phrases that end at a slot. */
  lists: Uint32Array;
}

/** Most other words between two words of a loose phrase. */
export const GAP = 3;
/** Most words of a phrase: with its gaps it then lies within 32 words of a text. */
export const LONGEST_PHRASE = 8;
/** Words in one half of `first`: 65,536 bits. */
export const FIRST_HALF = 2048;

/** Where the hash chains of strict and of loose phrases begin. */
export const STRICT = 0x51a7;
export const LOOSE = 0x1005e;

interface Node {
  hash: number;
  check: number;
  path: string;
  phrases: number[];
}

/**
 * Builds a table of phrases. In: phrases of 1 to 8 words; their places in the list become their numbers.
 * Out: the table; phrases of the same stems share a slot.
 * @throws when a phrase is empty or too long, or when two beginnings have the same hashes (then a word has to give).
 */
export function buildPhrases(phrases: readonly Phrase[]): PhraseTable {
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
    const bit = (words[0]?.key ?? 0) & 0xffff;
    const word = (loose ? FIRST_HALF : 0) + (bit >>> 5);
    first[word] = (first[word] ?? 0) | (1 << (bit & 31));
    words.forEach((part, at) => {
      hash = chain(hash, part.key);
      check = chain(check, part.check);
      path += ` ${part.stem}`;
      const node = nodes.get(`${hash} ${check}`) ?? { hash, check, path, phrases: [] };
      if (node.path !== path)
        throw new Error(`"${path}" and "${node.path}" have the same hash: reword one of them`);
      nodes.set(`${hash} ${check}`, node);
      if (at === words.length - 1) node.phrases.push(number);
    });
  });
  return { first, ...fill([...nodes.values()]) };
}

function fill(nodes: readonly Node[]): Pick<PhraseTable, 'slots' | 'lists'> {
  let capacity = 4;
  while (capacity < nodes.length * 2) capacity *= 2;
  const slots = new Uint32Array(capacity * 4);
  const lists: number[] = [];
  for (const { hash, check, phrases } of nodes) {
    let slot = hash & (capacity - 1);
    while (slots[slot * 4] || slots[slot * 4 + 1]) slot = (slot + 1) & (capacity - 1);
    slots.set([hash, check, lists.length, phrases.length], slot * 4);
    for (const phrase of phrases) lists.push(phrase);
  }
  return { slots, lists: Uint32Array.from(lists) };
}
