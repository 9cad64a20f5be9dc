import { chain, GAP, LONGEST_PHRASE, LOOSE, STRICT } from './phrase';
import { mayBegin, Role, roleOf } from './phrase-filters';
import { type PhraseTable, slotOf } from './phrase-table';
import { Gap, type Tokens } from './tokens';

/** A phrase found: its number, and the places of its first and last word among the text's words. */
export interface PhraseHit {
  phrase: number;
  first: number;
  last: number;
  /** Which words are its own: bit `i` for the word at `first + i`. */
  own: number;
}

/** A search in a stretch of a text, up to the word `to`. */
interface Search {
  table: PhraseTable;
  tokens: Tokens;
  to: number;
  hits: PhraseHit[];
}

/**
 * Finds every phrase of a table in a stretch of a text, in one pass; hits may overlap.
 * A strict phrase's words stand side by side with nothing stronger than a joining sign between them; a loose one's
 * stand in order with up to three other words between each two. From each first word a phrase counts once, at its
 * nearest end.
 * The hash of a beginning is chained from those of its words, so going on by a word costs the same at any length; what
 * a word can be in a phrase is asked before anything is hashed.
 * In: a table, a text's words, and the range of words (one sentence) that a phrase has to lie in.
 * Out: the hits by first word.
 */
export function findPhrases(table: PhraseTable, tokens: Tokens, from: number, to: number): PhraseHit[] {
  const { roles, longer } = table;
  const { keys } = tokens;
  const end = Math.min(to, keys.length);
  const search: Search = { table, tokens, to: end, hits: [] };
  for (let at = from; at < end; at++) {
    const key = keys[at] ?? 0;
    const role = roleOf(roles, key);
    if (role & Role.alone) findAlone(search, STRICT, at);
    if (at + 1 < end && mayBegin(longer, chain(chain(STRICT, key), keys[at + 1] ?? 0)))
      walkStrictly(search, at);
    if (role & Role.looselyAlone) findAlone(search, LOOSE, at);
    if (role & Role.opensLoosely) walkLoosely(search, at);
  }
  return search.hits;
}

/** The phrases of one word. */
function findAlone({ table, tokens, hits }: Search, chainStart: number, at: number): void {
  const hash = chain(chainStart, tokens.keys[at] ?? 0);
  const slot = slotOf(table.slots, hash, chain(chainStart, tokens.checks[at] ?? 0));
  if (slot >= 0) addHits(table, slot, hits, hits.length, at, at, 1);
}

/** The strict phrases of more words: each goes on from the one before. */
function walkStrictly({ table, tokens, to, hits }: Search, first: number): void {
  const { keys, checks, gaps } = tokens;
  let hash = chain(STRICT, keys[first] ?? 0);
  let check = chain(STRICT, checks[first] ?? 0);
  let own = 1;
  for (let at = first + 1; at < to && (gaps[at] ?? Gap.line) <= Gap.sign; at++) {
    hash = chain(hash, keys[at] ?? 0);
    if (!mayBegin(table.longer, hash)) return;
    check = chain(check, checks[at] ?? 0);
    const slot = slotOf(table.slots, hash, check);
    if (slot < 0) return;
    own |= 1 << (at - first);
    addHits(table, slot, hits, hits.length, first, at, own);
  }
}

/** Where a loose walk stands: by how many words it has, the place of the last, its own words and its hashes. */
const places = new Uint32Array(LONGEST_PHRASE + 1);
const owned = new Uint32Array(LONGEST_PHRASE + 1);
const hashes = new Uint32Array(LONGEST_PHRASE + 1);
const seconds = new Uint32Array(LONGEST_PHRASE + 1);

/** The loose phrases of more words: goes on from each beginning with each of the next four words, and back again. */
function walkLoosely({ table, tokens, to, hits }: Search, first: number): void {
  const { keys, checks } = tokens;
  const since = hits.length;
  let step = 0;
  places[0] = first;
  owned[0] = 1;
  hashes[0] = chain(LOOSE, keys[first] ?? 0);
  seconds[0] = chain(LOOSE, checks[first] ?? 0);
  for (let at = first + 1; ; at++) {
    while (at >= to || at > (places[step] ?? 0) + 1 + GAP) {
      if (!step) return;
      at = (places[step--] ?? 0) + 1;
    }
    const hash = chain(hashes[step] ?? 0, keys[at] ?? 0);
    if (!mayBegin(table.longer, hash)) continue;
    const check = chain(seconds[step] ?? 0, checks[at] ?? 0);
    const slot = slotOf(table.slots, hash, check);
    if (slot < 0) continue;
    const own = (owned[step] ?? 0) | (1 << (at - first));
    addHits(table, slot, hits, since, first, at, own);
    step++;
    places[step] = at;
    owned[step] = own;
    hashes[step] = hash;
    seconds[step] = check;
  }
}

/** Adds the phrases that end at a slot; one found before from the same first word counts at its nearer end. */
function addHits(
  { slots, lists }: PhraseTable,
  slot: number,
  hits: PhraseHit[],
  since: number,
  first: number,
  last: number,
  own: number,
): void {
  const ending = slots[slot + 1] ?? 0;
  const from = ending & 0xffff;
  const to = from + (ending >>> 16);
  for (let i = from; i < to; i++) keepNearest(hits, since, { phrase: lists[i] ?? 0, first, last, own });
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
