import { Kind, kindAt } from './characters';
import type { Word } from './word';
import { numberOfWord, remembered, unitsOf } from './word-memory';

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
export interface Tokens {
  text: string;
  words: Word[];
  /** The words' `key` and `check`, side by side for whoever looks many words up. */
  keys: Uint32Array;
  checks: Uint32Array;
  /** UTF-16 offsets into `text`: word `i` is `text.slice(starts[i], ends[i])`. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** The `Gap` before word `i`. */
  gaps: Uint8Array;
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
  const units = unitsOf(text);
  const words: Word[] = [];
  const room = roomFor(text.length);
  let gap: number = Gap.line;
  for (let at = 0; at < units.length; ) {
    const kind = kindAt(units, at);
    if (kind !== Kind.letter && kind !== Kind.lone) {
      if (kind !== Kind.space) gap = Math.max(gap, gapOf(text, units, at, kind));
      at++;
      continue;
    }
    const end = kind === Kind.lone ? wholeCharacter(units, at) : wordEnd(units, at);
    const start = dottedNet(text, units, at, end) ? at - 1 : at;
    at = end;
    const number = numberOfWord(units, start, end);
    const word = remembered.word(number);
    const { parts } = word;
    if (parts) {
      const middle = start + parts.at;
      put(room, words, parts.first, [start, middle], gap);
      put(room, words, parts.second, [middle, end], Gap.sign);
    } else if (word.form) {
      const count = words.length;
      room.keys[count] = remembered.key(number);
      room.checks[count] = remembered.check(number);
      room.starts[count] = start;
      room.ends[count] = end;
      room.gaps[count] = gap;
      words.push(word);
    } else continue;
    gap = Gap.space;
  }
  return {
    text,
    words,
    keys: room.keys.slice(0, words.length),
    checks: room.checks.slice(0, words.length),
    starts: room.starts.slice(0, words.length),
    ends: room.ends.slice(0, words.length),
    gaps: room.gaps.slice(0, words.length),
  };
}

const makeRoom = (count: number) => ({
  keys: new Uint32Array(count),
  checks: new Uint32Array(count),
  starts: new Uint32Array(count),
  ends: new Uint32Array(count),
  gaps: new Uint8Array(count),
});
/** Where the words of a text of common length are put down while it is read: a text has no more words than units. */
const kept = makeRoom(1 << 14);
const roomFor = (count: number) => (count <= kept.keys.length ? kept : makeRoom(count));

/** Puts down one part of a compound. */
function put(
  room: typeof kept,
  words: Word[],
  part: Word,
  [start, end]: [number, number],
  gap: number,
): void {
  const at = words.push(part) - 1;
  room.keys[at] = part.key;
  room.checks[at] = part.check;
  room.starts[at] = start;
  room.ends[at] = end;
  room.gaps[at] = gap;
}

function wholeCharacter(units: Uint16Array, at: number): number {
  const unit = units[at] ?? 0;
  return unit >= 0xd800 && unit <= 0xdbff ? Math.min(at + 2, units.length) : at + 1;
}

const HASH_SIGN = 0x23;
const PLUS = 0x2b;
const DOT = 0x2e;

function wordEnd(units: Uint16Array, start: number): number {
  let end = start + 1;
  for (; end < units.length; end++) {
    const kind = kindAt(units, end);
    if (kind === Kind.letter || kind === Kind.mark) continue;
    if (kind !== Kind.apostrophe || kindAt(units, end + 1) !== Kind.letter) break;
  }
  if (end - start > 1) return end;
  // single letters that their sign belongs to: C#, F#, C++
  if (units[end] === HASH_SIGN) return end + 1;
  return units[end] === PLUS && units[end + 1] === PLUS ? end + 2 : end;
}

/** ".NET" by itself or after its relatives ("ASP.NET"), but not the end of a web address ("waymark.net"). */
function dottedNet(text: string, units: Uint16Array, start: number, end: number): boolean {
  if (end - start !== 3 || units[start - 1] !== DOT) return false;
  const word = text.slice(start, end);
  if (word.toLowerCase() !== 'net') return false;
  return (
    word === 'NET' ||
    /(?:^|[^\p{L}\p{N}]|\b(?:asp|ado|vb|ml))$/iu.test(text.slice(Math.max(0, start - 5), start - 1))
  );
}

function gapOf(text: string, units: Uint16Array, at: number, kind: number): number {
  switch (kind) {
    case Kind.line:
    case Kind.bullet:
      return Gap.line;
    case Kind.clause:
      return Gap.clause;
    case Kind.hyphen:
      return spaceOrEnd(units, at - 1) || spaceOrEnd(units, at + 1) ? Gap.clause : Gap.sign;
    case Kind.stop:
      return spaceOrEnd(units, at + 1) || gluedSentence(text, at) ? Gap.stop : Gap.sign;
    case Kind.joiner:
      return Gap.sign;
    default:
      return Gap.space;
  }
}

function spaceOrEnd(units: Uint16Array, at: number): boolean {
  const kind = kindAt(units, at);
  return kind === Kind.space || kind === Kind.line || kind === Kind.stop;
}

/** "…our staff.We offer…": blocks whose space got lost. */
function gluedSentence(text: string, at: number): boolean {
  return /^[a-z)]\.[A-Z][a-z]/.test(text.slice(Math.max(0, at - 1), at + 3));
}
