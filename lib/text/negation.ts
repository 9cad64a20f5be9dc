import { hasBit } from './bits';
import { keyBits } from './key-bits';
import type { Sentence } from './sentences';
import { Gap, type Tokens } from './tokens';
import { readWord } from './word-memory';

const set = (words: string) => new Set(words.split(' '));

/** Words that deny what follows them. */
const denials = set(
  'no not without never neither nor dont doesnt didnt isnt arent wont wouldnt cannot cant couldnt havent hasnt ' +
    'shouldnt neednt excluding unlike',
);
const denialBits = keyBits(Array.from(denials, (form) => readWord(form).key));
/** After a denial these make it none: "not only", "no later than", "don't hesitate". */
const softeners = set(
  'only just limited later less more matter doubt longer hesitate merely simply least problem one afraid shy forget mind',
);
/** Where what is denied ends: the sentence turns, or another subject begins. */
const turns = set(
  'but however though although instead yet rather except because since so while you we our must will',
);
/** Said not to be needed: "X is not required". */
const needs = set(
  'required needed necessary essential mandatory expected requirement needed must obligatory prerequisite',
);
const welcome = set(
  'plus advantage preferred preferable desirable desired helpful bonus ideal ideally nice beneficial welcome advantageous asset',
);

const LONGEST = 12;

/**
 * Marks the words that a sentence says are not asked for: "no experience with X needed", "X is not required",
 * "without X". What is "not required but a plus" is not marked.
 * In: a text's words and its sentences. Out: for each word 1 where it is denied, else 0.
 */
export function deniedWords(tokens: Tokens, of: readonly Sentence[]): Uint8Array {
  const denied = new Uint8Array(tokens.words.length);
  const form = (at: number) => tokens.words[at]?.form ?? '';
  for (const { from, to } of of) {
    for (let at = from; at < to; at++) {
      if (!hasBit(denialBits, (tokens.keys[at] ?? 0) & 0xffff)) continue;
      if (!denials.has(form(at)) || softeners.has(form(at + 1))) continue;
      const needed = needAfter(form, at, to);
      if (needed < 0) denied.fill(1, at, scopeEnd(tokens, at, to));
      else if (!mentions(form, from, to, welcome)) denied.fill(1, scopeStart(tokens, from, at), needed + 1);
    }
  }
  return denied;
}

/** The place of "required" in "is not (strictly) required"; -1 when the denial is of another kind. */
function needAfter(form: (at: number) => string, at: number, to: number): number {
  if (form(at) === 'no' || form(at) === 'without') return -1;
  for (let next = at + 1; next < Math.min(to, at + 4); next++) if (needs.has(form(next))) return next;
  return -1;
}

function mentions(form: (at: number) => string, from: number, to: number, any: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (any.has(form(at))) return true;
  return false;
}

/** Back to the beginning of the clause: "You lead the team; a degree is not required" denies the degree only. */
function scopeStart(tokens: Tokens, from: number, at: number): number {
  for (let start = at; start > Math.max(from, at - LONGEST); start--) {
    if (turns.has(tokens.words[start]?.form ?? '')) return start + 1;
    const gap = tokens.gaps[start];
    if (gap === Gap.clause && !listGoesOn(tokens, start, at)) return start;
  }
  return Math.max(from, at - LONGEST);
}

function scopeEnd(tokens: Tokens, at: number, to: number): number {
  const last = Math.min(to, at + 1 + LONGEST);
  for (let end = at + 1; end < last; end++) {
    if (turns.has(tokens.words[end]?.form ?? '')) return end;
    if (tokens.gaps[end] === Gap.clause && !listGoesOn(tokens, end, last)) return end;
  }
  return last;
}

/** "no SQL, Python or Excel": a comma belongs to a list when an "or" follows before anything turns. */
function listGoesOn(tokens: Tokens, comma: number, to: number): boolean {
  for (let at = comma; at < Math.min(to, comma + 8); at++) {
    const form = tokens.words[at]?.form ?? '';
    if (form === 'or' || form === 'nor') return true;
    if (turns.has(form)) return false;
  }
  return false;
}
