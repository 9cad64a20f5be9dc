import type { Tokens } from '../../text/tokens';

/** 32-bit words of one posting's bits: 2,048 bits for some 300 different stems. */
export const STEM_WORDS = 64;

/** The place of a stem's bit, by its hash. */
const bitOf = (key: number) => (key ^ (key >>> 11)) & (STEM_WORDS * 32 - 1);

/** Marks the stems of texts, one bit each; two stems may share one. */
export function stemsOf(texts: readonly Tokens[]): Uint32Array {
  const bits = new Uint32Array(STEM_WORDS);
  for (const { words } of texts)
    for (const { key } of words) {
      const bit = bitOf(key);
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  return bits;
}

/** Whether a text may have a stem. In: the bits of many texts, the text's number, the stem's hash. */
export function mayHave(stems: Uint32Array, text: number, key: number): boolean {
  const bit = bitOf(key);
  return (((stems[text * STEM_WORDS + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
}
