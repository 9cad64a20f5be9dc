import { Kind, kindAt } from '../../lib/text/characters';
import { Gap } from '../../lib/text/tokens';
import { makeWord, type Word } from '../../lib/text/word';

/** A word as the plain reading finds it. */
export interface PlainToken {
  form: string;
  stem: string;
  key: number;
  check: number;
  start: number;
  end: number;
  gap: number;
}

const LONGEST = 60;
const words = new Map<string, Word>();

function plainWord(written: string): Word {
  const raw = written.slice(0, LONGEST);
  const word = words.get(raw) ?? makeWord(raw, plainWord);
  words.set(raw, word);
  return word;
}

/**
 * What `tokenise` has to answer, told plainly: each word is looked for to its end, cut out of the text and looked up as
 * a string.
 */
export function tokenisePlainly(text: string): PlainToken[] {
  const found: PlainToken[] = [];
  let gap: number = Gap.line;
  let at = 0;
  const put = ({ form, stem, key, check }: Word, start: number, end: number) => {
    found.push({ form, stem, key, check, start, end, gap });
    gap = Gap.space;
  };
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== Kind.letter && kind !== Kind.lone) {
      gap = Math.max(gap, gapAt(text, at, kind));
      at++;
      continue;
    }
    const end = kind === Kind.lone ? at + lengthAt(text, at) : wordEnd(text, at);
    const start = isDotNet(text, at, end) ? at - 1 : at;
    at = end;
    const word = plainWord(text.slice(start, end));
    if (word.parts) {
      put(word.parts.first, start, start + word.parts.at);
      gap = Gap.sign;
      put(word.parts.second, start + word.parts.at, end);
    } else if (word.form) put(word, start, end);
  }
  return found;
}

/** Units that the character at `at` takes; a lone first half takes what follows with it. */
const lengthAt = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text.charAt(at)) ? Math.min(2, text.length - at) : 1;

function wordEnd(text: string, start: number): number {
  const within = (at: number) => {
    const kind = kindAt(text, at);
    return kind === Kind.letter || kind === Kind.mark;
  };
  let end = start + 1;
  while (within(end) || (kindAt(text, end) === Kind.apostrophe && kindAt(text, end + 1) === Kind.letter))
    end++;
  if (end - start > 1) return end;
  return end + (/^(?:#|\+\+)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

function isDotNet(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (word.toLowerCase() !== 'net' || text[start - 1] !== '.') return false;
  const before = text.slice(Math.max(0, start - 5), start - 1);
  return word === 'NET' || /(?:^|[^\p{L}\p{N}]|\b(?:asp|ado|vb|ml))$/iu.test(before);
}

function gapAt(text: string, at: number, kind: number): number {
  const open = (place: number) => {
    const beside = kindAt(text, place);
    return beside === Kind.space || beside === Kind.line || beside === Kind.stop;
  };
  if (kind === Kind.line || kind === Kind.bullet) return Gap.line;
  if (kind === Kind.clause) return Gap.clause;
  if (kind === Kind.hyphen) return open(at - 1) || open(at + 1) ? Gap.clause : Gap.sign;
  if (kind === Kind.joiner) return Gap.sign;
  if (kind !== Kind.stop) return Gap.space;
  const glued = /^[a-z)]\.[A-Z][a-z]/.test(text.slice(Math.max(0, at - 1), at + 3));
  return open(at + 1) || glued ? Gap.stop : Gap.sign;
}
