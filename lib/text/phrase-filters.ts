import { hasBit, setBit } from './bits';
import type { Phrase } from './phrase';

/**
 * What answers nearly every question about a text's words with no before a table is asked; small enough for the
 * processor's near caches.
 */
export interface PhraseFilters {
  /** By the low bits of a word's key what such a word can be: `Role`s added up. Their number is a power of two. */
  roles: Uint8Array;
  /** One bit by the high bits of the hash of each beginning of two words or more; a power of two of them. */
  longer: Uint32Array;
}

/** What a word can be in a phrase. */
export const Role = {
  /** All of a strict phrase. */
  alone: 1,
  /** All of a loose one. */
  looselyAlone: 2,
  /** The first word of a longer loose phrase. */
  opensLoosely: 4,
} as const;

/** Entries of `roles` for each phrase, and at most. */
const ROLES = 16;
const MOST_ROLES = 1 << 16;
/** Bits of `longer` for each beginning. */
const BITS = 8;

/** Builds the filters. In: phrases of one word or more, and the hashes of their beginnings of two words or more. */
export function buildFilters(phrases: readonly Phrase[], hashes: readonly number[]): PhraseFilters {
  const roles = new Uint8Array(Math.min(MOST_ROLES, powerOfTwo(phrases.length * ROLES)));
  for (const { words, loose } of phrases) {
    const place = (words[0]?.key ?? 0) & (roles.length - 1);
    roles[place] = (roles[place] ?? 0) | roleIn(words.length, loose);
  }
  const longer = new Uint32Array(powerOfTwo((hashes.length * BITS) / 32));
  for (const hash of hashes) setBit(longer, highBits(hash, longer.length * 32));
  return { roles, longer };
}

/** What the first word of a phrase is. */
function roleIn(length: number, loose: boolean): number {
  if (length === 1) return loose ? Role.looselyAlone : Role.alone;
  return loose ? Role.opensLoosely : 0;
}

/** What a word can be. In: the filters' roles and the word's key. Out: `Role`s added up; a role too many is rare. */
export function roleOf(roles: Uint8Array, key: number): number {
  return roles[key & (roles.length - 1)] ?? 0;
}

/** Whether a phrase may begin so. In: the filters' bits and the hash of two words or more. Out: false only if none does. */
export function mayBegin(longer: Uint32Array, hash: number): boolean {
  return hasBit(longer, highBits(hash, longer.length * 32));
}

/** The highest bits of a hash, as a number below `count`, a power of two above 1. */
export function highBits(hash: number, count: number): number {
  return hash >>> Math.clz32(count - 1);
}

/** The least power of two that is not below a number. */
export function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, least)));
}
