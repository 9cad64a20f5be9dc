import { chain } from './hash';
import { FIRST_HALF, GAP, LOOSE, type PhraseTable, STRICT } from './phrase-table';
import { Gap, type Tokens } from './tokens';

/** A phrase found: its number, and the places of its first and last word among the text's words. */
export interface PhraseHit {
  phrase: number;
  first: number;
  last: number;
  /** Which words are its own: bit `i` for the word at `first + i`. */
  own: number;
}

/**
 * Finds every phrase of a table in a stretch of a text, in one pass; hits may overlap.
 * A strict phrase's words stand side by side with nothing stronger than a joining sign between them; a loose one's
 * stand in order with up to three other words between each two. From each first word a phrase counts once, at its
 * nearest end.
 * In: a table, a text's words, and the range of words (one sentence) that a phrase has to lie in.
 * Out: the hits by first word.
 */
export function findPhrases(table: PhraseTable, tokens: Tokens, from: number, to: number): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let at = from; at < to; at++) {
    const word = tokens.words[at];
    if (!word) break;
    const bit = word.key & 0xffff;
    if (((table.first[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) walkStrict(table, tokens, at, to, hits);
    if (((table.first[FIRST_HALF + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1)
      walkLoose({ table, tokens, first: at, to, since: hits.length, hits }, at, LOOSE, LOOSE, 0);
  }
  return hits;
}

function walkStrict(table: PhraseTable, tokens: Tokens, first: number, to: number, hits: PhraseHit[]): void {
  let hash = STRICT;
  let check = STRICT;
  let own = 0;
  for (let at = first; at < to && (at === first || joined(tokens, at)); at++) {
    const word = tokens.words[at];
    if (!word) return;
    hash = chain(hash, word.key);
    check = chain(check, word.check);
    own |= 1 << (at - first);
    const slot = slotOf(table.slots, hash, check);
    if (slot < 0) return;
    const start = table.slots[slot + 2] ?? 0;
    for (let i = 0; i < (table.slots[slot + 3] ?? 0); i++)
      hits.push({ phrase: table.lists[start + i] ?? 0, first, last: at, own });
  }
}

/** Whether a name may run on from the word before `at`. */
function joined(tokens: Tokens, at: number): boolean {
  return (tokens.gaps[at] ?? Gap.line) <= Gap.sign;
}

/** A search for loose phrases from one first word. */
interface Search {
  table: PhraseTable;
  tokens: Tokens;
  first: number;
  to: number;
  /** Hits of this search begin here. */
  since: number;
  hits: PhraseHit[];
}

/** Goes on from a beginning of a phrase (its hashes, its own words) with the word at `at`. */
function walkLoose(
  search: Search,
  at: number,
  hashBefore: number,
  checkBefore: number,
  before: number,
): void {
  const { table, tokens, first, to, since, hits } = search;
  const word = tokens.words[at];
  if (!word) return;
  const hash = chain(hashBefore, word.key);
  const check = chain(checkBefore, word.check);
  const slot = slotOf(table.slots, hash, check);
  if (slot < 0) return;
  const own = before | (1 << (at - first));
  const start = table.slots[slot + 2] ?? 0;
  for (let i = 0; i < (table.slots[slot + 3] ?? 0); i++)
    keepNearest(hits, since, { phrase: table.lists[start + i] ?? 0, first, last: at, own });
  for (let next = at + 1; next <= at + 1 + GAP && next < to; next++)
    walkLoose(search, next, hash, check, own);
}

function keepNearest(hits: PhraseHit[], since: number, hit: PhraseHit): void {
  for (let i = since; i < hits.length; i++) {
    const other = hits[i];
    if (other?.phrase !== hit.phrase) continue;
    if (hit.last < other.last) hits[i] = hit;
    return;
  }
  hits.push(hit);
}

/** Offset of the slot with these hashes; -1 when there is none. */
function slotOf(slots: Uint32Array, hash: number, check: number): number {
  const mask = (slots.length >>> 2) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const h = slots[slot * 4];
    const c = slots[slot * 4 + 1];
    if (h === hash && c === check) return slot * 4;
    if (!h && !c) return -1;
  }
}
