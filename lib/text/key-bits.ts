import { setBit } from './bits';

/** Bits for the low halves of some words' keys: `hasBit(bits, key & 0xffff)` answers most questions with no. */
export function keyBits(keys: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(0x10000 / 32);
  for (const key of keys) setBit(bits, key & 0xffff);
  return bits;
}
