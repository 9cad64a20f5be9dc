/** Bits for the low halves of some words' keys: `hasBit(bits, key & 0xffff)` answers most questions with no. */
export function keyBits(keys: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(0x10000 / 32);
  for (const key of keys) {
    const at = (key & 0xffff) >>> 5;
    bits[at] = (bits[at] ?? 0) | (1 << (key & 31));
  }
  return bits;
}
