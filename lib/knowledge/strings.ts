/** Strings of a section of the knowledge buffer, read one at a time when somebody asks. */
export interface Strings {
  count: number;
  /** The string number `at`, from 0; empty beyond the last. */
  get(at: number): string;
}

/**
 * Packs strings for two sections of the buffer. In: the strings. Out: their UTF-8 bytes, one after the other, and
 * where each ends.
 */
export function packStrings(strings: readonly string[]): { bytes: Uint8Array; ends: Uint32Array } {
  const encoder = new TextEncoder();
  const parts = strings.map((text) => encoder.encode(text));
  const ends = new Uint32Array(parts.length);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  parts.forEach((part, i) => {
    bytes.set(part, at);
    at += part.length;
    ends[i] = at;
  });
  return { bytes, ends };
}

/** Views strings that `packStrings` packed. */
export function openStrings(bytes: Uint8Array, ends: Uint32Array): Strings {
  const decoder = new TextDecoder();
  return {
    count: ends.length,
    get: (at) => decoder.decode(bytes.subarray(at > 0 ? (ends[at - 1] ?? 0) : 0, ends[at] ?? 0)),
  };
}
