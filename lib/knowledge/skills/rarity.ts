import type { Word } from '../../text/word';

/**
 * How much a word says about the field it is used in, from 0 (nothing: "experience") to 1 (much: "hematology").
 * It is the background's: it depends on what the product knows, never on a plan or on a list of names.
 */
export type Rarity = (word: Word) => number;

/** A word the product has never seen is taken to be a telling one. */
const UNSEEN = 1;

/**
 * Views the rarities in the knowledge buffer.
 * In: open addressing by a stem's hash (an empty slot is 0) and the value of each slot, 0 to 255.
 */
export function openRarity(keys: Uint32Array, values: Uint8Array): Rarity {
  const mask = keys.length - 1;
  return ({ key }) => {
    for (let slot = key & mask; keys[slot]; slot = (slot + 1) & mask)
      if (keys[slot] === key) return (values[slot] ?? 0) / 255;
    return UNSEEN;
  };
}

/**
 * Packs rarities for the buffer. In: stems' hashes (not 0) with their rarities from 0 to 1. Out: the two sections.
 */
export function packRarity(rarities: ReadonlyMap<number, number>): { keys: Uint32Array; values: Uint8Array } {
  let capacity = 4;
  while (capacity < rarities.size * 1.25) capacity *= 2;
  const keys = new Uint32Array(capacity);
  const values = new Uint8Array(capacity);
  for (const [key, rarity] of rarities) {
    let slot = key & (capacity - 1);
    while (keys[slot]) slot = (slot + 1) & (capacity - 1);
    keys[slot] = key;
    values[slot] = Math.round(rarity * 255);
  }
  return { keys, values };
}
