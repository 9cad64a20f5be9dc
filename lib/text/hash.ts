/**
 * Two 32-bit hashes of a string, taken together as one of 64 bits.
 * In: any string. Out: two unsigned 32-bit integers; the same on every machine.
 * FNV-1a (Fowler, Noll, Vo) twice with different primes, each finished with MurmurHash3's mixer.
 */
export function fingerprint(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return [mix(a), mix(b)];
}

/** MurmurHash3's finaliser (A. Appleby, public domain): spreads 32 bits evenly. */
function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
