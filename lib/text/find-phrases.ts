import { chain } from './hash';
import { FIRST_HALF, GAP, LOOSE, type PhraseTable, STRICT } from './phrase-table';
import { Gap, type Tokens } from './tokens';

/** A phrase found: its number, and the places of its first and last word among the text's words. */
export interface PhraseHit {
  phrase: number;
  first: number;
  last: number;
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
      walkLoose(table, tokens, at, at, to, LOOSE, LOOSE, hits, hits.length);
  }
  return hits;
}

function walkStrict(table: PhraseTable, tokens: Tokens, first: number, to: number, hits: PhraseHit[]): void {
  let hash = STRICT;
  let check = STRICT;
  for (let at = first; at < to && (at === first || joined(tokens, at)); at++) {
    const word = tokens.words[at];
    if (!word) return;
    hash = chain(hash, word.key);
    check = chain(check, word.check);
    const slot = slotOf(table.slots, hash, check);
    if (slot < 0) return;
    const start = table.slots[slot + 2] ?? 0;
    for (let i = 0; i < (table.slots[slot + 3] ?? 0); i++)
      hits.push({ phrase: table.lists[start + i] ?? 0, first, last: at });
  }
}

/** Whether a name may run on from the word before `at`. */
function joined(tokens: Tokens, at: number): boolean {
  return (tokens.gaps[at] ?? Gap.line) <= Gap.sign;
}

function walkLoose(
  table: PhraseTable,
  tokens: Tokens,
  first: number,
  at: number,
  to: number,
  before: number,
  checkBefore: number,
  hits: PhraseHit[],
  since: number,
): void {
  const word = tokens.words[at];
  if (!word) return;
  const hash = chain(before, word.key);
  const check = chain(checkBefore, word.check);
  const slot = slotOf(table.slots, hash, check);
  if (slot < 0) return;
  const start = table.slots[slot + 2] ?? 0;
  for (let i = 0; i < (table.slots[slot + 3] ?? 0); i++)
    keepNearest(hits, since, table.lists[start + i] ?? 0, first, at);
  for (let next = at + 1; next <= at + 1 + GAP && next < to; next++)
    walkLoose(table, tokens, first, next, to, hash, check, hits, since);
}

function keepNearest(hits: PhraseHit[], since: number, phrase: number, first: number, last: number): void {
  for (let i = since; i < hits.length; i++) {
    const hit = hits[i];
    if (hit?.phrase !== phrase) continue;
    hit.last = Math.min(hit.last, last);
    return;
  }
  hits.push({ phrase, first, last });
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
