import { Kind, kindAt } from './characters';
import type { Word } from './word';
import { wordAt } from './word-memory';

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
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let gap: number = Gap.line;
  const push = (word: Word, start: number, end: number) => {
    words.push(word);
    starts.push(start);
    ends.push(end);
    gaps.push(gap);
    gap = Gap.space;
  };
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== Kind.letter && kind !== Kind.lone) {
      gap = Math.max(gap, gapOf(text, at, kind));
      at++;
      continue;
    }
    const end = kind === Kind.lone ? wholeCharacter(text, at) : wordEnd(text, at);
    const start = dottedNet(text, at, end) ? at - 1 : at;
    const word = wordAt(text, start, end);
    if (word.parts) {
      const middle = start + word.parts.at;
      push(word.parts.first, start, middle);
      gap = Gap.sign;
      push(word.parts.second, middle, end);
    } else if (word.form) push(word, start, end);
    at = end;
  }
  return {
    text,
    words,
    starts: new Uint32Array(starts),
    ends: new Uint32Array(ends),
    gaps: new Uint8Array(gaps),
  };
}

function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? Math.min(at + 2, text.length) : at + 1;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const kind = kindAt(text, end);
    if (kind === Kind.letter || kind === Kind.mark) continue;
    if (kind !== Kind.apostrophe || end + 1 >= text.length || kindAt(text, end + 1) !== Kind.letter) break;
  }
  if (end - start > 1) return end;
  // single letters that their sign belongs to: C#, F#, C++
  if (text.charCodeAt(end) === 0x23) return end + 1;
  return text.startsWith('++', end) ? end + 2 : end;
}

/** ".NET" by itself or after its relatives ("ASP.NET"), but not the end of a web address ("waymark.net"). */
function dottedNet(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || text.charCodeAt(start - 1) !== 0x2e) return false;
  const word = text.slice(start, end);
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
  if (at < 0 || at >= text.length) return true;
  const kind = kindAt(text, at);
  return kind === Kind.space || kind === Kind.line || kind === Kind.stop;
}

/** "…our staff.We offer…": blocks whose space got lost. */
function gluedSentence(text: string, at: number): boolean {
  return /^[a-z)]\.[A-Z][a-z]/.test(text.slice(Math.max(0, at - 1), at + 3));
}
