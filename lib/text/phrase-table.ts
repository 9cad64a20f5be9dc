import { chain, LONGEST_PHRASE, LOOSE, type Phrase, STRICT } from './phrase';
import { buildFilters, highBits, type PhraseFilters, powerOfTwo } from './phrase-filters';

/**
 * Phrases as a hashed tree in typed arrays: every beginning of two words or more and every whole phrase has a slot of
 * its own, so that a walk stops at the first word that leads nowhere.
 */
export interface PhraseTable extends PhraseFilters {
  /**
   * Two numbers a slot, open addressing; the high bits of a beginning's first hash say where. The one is its second
   * hash, 0 in an empty slot; the other how many phrases end there (high half) and where they begin in `lists` (low).
   */
  slots: Uint32Array;
  /** Numbers of phrases. */
  lists: Uint16Array;
}

/** Most phrases of a table. */
const MOST = 0xffff;
/** Least slots for each beginning. */
const ROOM = 1.3;

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
  phrases.forEach(({ words, loose }, number) => {
    if (!words.length || words.length > LONGEST_PHRASE)
      throw new Error(
        `A phrase has 1 to ${LONGEST_PHRASE} words: "${words.map((word) => word.form).join(' ')}"`,
      );
    let hash = loose ? LOOSE : STRICT;
    let check = hash;
    let path = loose ? '~' : '';
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
  const asked = [...nodes.values()].filter(({ length, phrases: ending }) => length > 1 || ending.length);
  const hashes = asked.filter(({ length }) => length > 1).map(({ hash }) => hash);
  return { ...buildFilters(phrases, hashes), ...fill(asked) };
}

function fill(nodes: readonly Node[]): Omit<PhraseTable, keyof PhraseFilters> {
  const slots = new Uint32Array(2 * powerOfTwo(nodes.length * ROOM + 2));
  const lists: number[] = [];
  for (const { hash, check, path, phrases } of nodes) {
    if (slotOf(slots, hash, check) >= 0)
      throw new Error(`"${path}" would be taken for another phrase of the same hash: reword it`);
    let slot = firstSlot(slots, hash);
    while (slots[slot]) slot = nextSlot(slots, slot);
    slots[slot] = tagOf(check);
    slots[slot + 1] = phrases.length * 0x10000 + (phrases.length && lists.length);
    lists.push(...phrases);
  }
  return { slots, lists: Uint16Array.from(lists) };
}

/** The place of a beginning's slot by its two hashes; −1 when no phrase begins so. */
export function slotOf(slots: Uint32Array, hash: number, check: number): number {
  const tag = tagOf(check);
  for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
    const here = slots[slot];
    if (here === tag) return slot;
    if (!here) return -1;
  }
}

const firstSlot = (slots: Uint32Array, hash: number) => highBits(hash, slots.length >>> 1) * 2;
const nextSlot = (slots: Uint32Array, slot: number) => (slot + 2) & (slots.length - 1);

/** What stands in a slot for a second hash: never 0, which marks an empty one. */
const tagOf = (check: number) => check || 1;
