import { chain } from './hash';
import { FIRST_HALF, GAP, hasBit, LOOSE, type PhraseTable, STRICT, slotOf } from './phrase-table';
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
 * The hash of a beginning is chained from those of its words, so going on by a word costs the same at any length.
 * In: a table, a text's words, and the range of words (one sentence) that a phrase has to lie in.
 * Out: the hits by first word.
 */
export function findPhrases(table: PhraseTable, tokens: Tokens, from: number, to: number): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const end = Math.min(to, tokens.words.length);
  for (let at = from; at < end; at++) {
    const bit = (tokens.keys[at] ?? 0) & 0xffff;
    if (hasBit(table.first, bit)) walkStrict(table, tokens, at, end, hits);
    if (hasBit(table.first, FIRST_HALF * 32 + bit))
      walkLoose({ table, tokens, first: at, to: end, since: hits.length, hits }, at, LOOSE, LOOSE, 0);
  }
  return hits;
}

function walkStrict(table: PhraseTable, tokens: Tokens, first: number, to: number, hits: PhraseHit[]): void {
  const { keys, checks } = tokens;
  let hash = STRICT;
  let check = STRICT;
  let own = 0;
  for (let at = first; at < to && (at === first || joined(tokens, at)); at++) {
    hash = chain(hash, keys[at] ?? 0);
    if (at > first && !isLonger(table, hash)) return;
    check = chain(check, checks[at] ?? 0);
    const slot = slotOf(table.tags, hash, check);
    if (slot < 0) return;
    own |= 1 << (at - first);
    for (let i = table.starts[slot] ?? 0; i < (table.starts[slot + 1] ?? 0); i++)
      hits.push({ phrase: table.lists[i] ?? 0, first, last: at, own });
  }
}

/** Whether a name may run on from the word before `at`. */
function joined(tokens: Tokens, at: number): boolean {
  return (tokens.gaps[at] ?? Gap.line) <= Gap.sign;
}

/** False: no phrase has a longer beginning of this hash. */
function isLonger({ longer }: PhraseTable, hash: number): boolean {
  return hasBit(longer, hash & (longer.length * 32 - 1));
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
function walkLoose(search: Search, at: number, before: number, checkBefore: number, ownBefore: number): void {
  const { table, tokens, first, to, since, hits } = search;
  const hash = chain(before, tokens.keys[at] ?? 0);
  if (at > first && !isLonger(table, hash)) return;
  const check = chain(checkBefore, tokens.checks[at] ?? 0);
  const slot = slotOf(table.tags, hash, check);
  if (slot < 0) return;
  const own = ownBefore | (1 << (at - first));
  for (let i = table.starts[slot] ?? 0; i < (table.starts[slot + 1] ?? 0); i++)
    keepNearest(hits, since, { phrase: table.lists[i] ?? 0, first, last: at, own });
  const last = Math.min(at + 1 + GAP, to - 1);
  for (let next = at + 1; next <= last; next++) walkLoose(search, next, hash, check, own);
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
