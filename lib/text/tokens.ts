import { Kind, kindAt, kindOfUnit } from './characters';
import { type Columns, handOut, hashesFor, put, room } from './columns';
import {
  CHECK_START,
  checkIn,
  checkOn,
  HASH_START,
  hashOn,
  keyIn,
  LONGEST_WORD,
  slotOfText,
  slotOfWord,
  wordIn,
} from './word-memory';

/** What stands between a word and the one before it, in ascending strength. */
export const Gap = {
  /** Spaces, or nothing. Names run across it. */
  space: 0,
  /** A joining sign: "CI/CD", "Node.js", "R & D", "front-end". Names run across it, too. */
  sign: 1,
  /** A comma, colon, bracket, spaced dash …: names end here, sentences go on. */
  clause: 2,
  /** A full stop, question or exclamation mark before white space: perhaps the end of a sentence. */
  stop: 3,
  /** A line's end, a bullet, or the beginning of the text. */
  line: 4,
} as const;

/** A text's words in order, each with its place in the text. */
export interface Tokens extends Columns {
  text: string;
}

/** Longest text read, in UTF-16 units; what comes after is left out. */
export const TEXT_BOUND = 250_000;

/**
 * Cuts a text into words, in time linear in its length.
 * "C++", "C#", ".NET" are words of their own; "CI/CD", "P&L", "Node.js", "front-end", "frontend" are two joined
 * words each; Han and kana characters are a word each; emoji and signs are none.
 * In: any text; its first 250,000 UTF-16 units count. Out: its words and their places.
 */
export function tokenise(whole: string): Tokens {
  const text = whole.length > TEXT_BOUND ? whole.slice(0, TEXT_BOUND) : whole;
  const { length } = text;
  const hashes = hashesFor(length);
  const { keys, checks, taken: from } = hashes;
  const { words, starts, ends, gaps } = room;
  let count = 0;
  let gap: number = Gap.line;
  for (let at = 0; at < length; ) {
    let start = at;
    // nearly every word is a run of letters: it is hashed while its end is looked for
    let hash = HASH_START;
    let check = CHECK_START;
    let kind: number = Kind.space;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      kind = kindOfUnit(unit);
      if (kind !== Kind.letter) break;
      hash = hashOn(hash, unit);
      check = checkOn(check, unit);
    }
    const run = at - start;
    let slot = -1;
    if (run > 1 && run <= LONGEST_WORD && kind < Kind.letter) slot = slotOfWord(hash, check);
    else {
      if (run || kind > Kind.letter) kind = kindAt(text, start);
      if (kind !== Kind.letter && kind !== Kind.lone) {
        if (kind !== Kind.space) gap = Math.max(gap, gapOf(text, start, kind));
        at++;
        continue;
      }
      at = kind === Kind.lone ? wholeCharacter(text, start) : wordEnd(text, start, Math.max(at, start + 1));
    }
    if (gap !== Gap.space && at - start === 3 && dottedNet(text, start)) {
      start--;
      slot = -1;
    }
    if (slot < 0) slot = slotOfText(text, start, at);
    const key = keyIn(slot);
    if (key) {
      words[count] = wordIn(slot);
      keys[from + count] = key;
      checks[from + count] = checkIn(slot);
      starts[count] = start;
      ends[count] = at;
      gaps[count] = gap;
      count++;
    } else {
      const { form, parts } = wordIn(slot);
      if (!form) continue;
      const middle = parts ? start + parts.at : at;
      put(hashes, count++, parts?.first ?? wordIn(slot), start, middle, gap);
      if (parts) put(hashes, count++, parts.second, middle, at, Gap.sign);
    }
    gap = Gap.space;
    if (kind === Kind.space) at++;
  }
  return { text, ...handOut(hashes, count) };
}

function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? Math.min(at + 2, text.length) : at + 1;
}

const HASH_SIGN = 0x23;
const PLUS = 0x2b;
const DOT = 0x2e;

/** Where a word ends that has letters up to `end`. */
function wordEnd(text: string, start: number, end: number): number {
  let at = end;
  for (; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === Kind.letter || kind === Kind.mark) continue;
    if (kind !== Kind.apostrophe || kindAt(text, at + 1) !== Kind.letter) break;
  }
  if (at - start > 1) return at;
  // single letters that their sign belongs to: C#, F#, C++
  if (text.charCodeAt(at) === HASH_SIGN) return at + 1;
  return text.charCodeAt(at) === PLUS && text.charCodeAt(at + 1) === PLUS ? at + 2 : at;
}

/** ".NET" by itself or after its relatives ("ASP.NET"), but not the end of a web address ("waymark.net"). */
function dottedNet(text: string, start: number): boolean {
  if (start === 0 || text.charCodeAt(start - 1) !== DOT) return false;
  const word = text.slice(start, start + 3);
  if (word.toLowerCase() !== 'net') return false;
  return (
    word === 'NET' ||
    /(?:^|[^\p{L}\p{N}]|\b(?:asp|ado|vb|ml))$/iu.test(text.slice(Math.max(0, start - 5), start - 1))
  );
}

function gapOf(text: string, at: number, kind: number): number {
  switch (kind) {
    case Kind.line:
    case Kind.bullet:
      return Gap.line;
    case Kind.clause:
      return Gap.clause;
    case Kind.hyphen:
      return spaceOrEnd(text, at - 1) || spaceOrEnd(text, at + 1) ? Gap.clause : Gap.sign;
    case Kind.stop:
      return spaceOrEnd(text, at + 1) || gluedSentence(text, at) ? Gap.stop : Gap.sign;
    case Kind.joiner:
      return Gap.sign;
    default:
      return Gap.space;
  }
}

function spaceOrEnd(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === Kind.space || kind === Kind.line || kind === Kind.stop;
}

/** "…our staff.We offer…": blocks whose space got lost. */
function gluedSentence(text: string, at: number): boolean {
  return /^[a-z)]\.[A-Z][a-z]/.test(text.slice(Math.max(0, at - 1), at + 3));
}
