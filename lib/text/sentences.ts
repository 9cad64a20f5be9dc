import { Gap, type Tokens } from './tokens';

/** A sentence, list item or heading: a stretch of a text. */
export interface Sentence {
  /** UTF-16 range in the text, from its first word's start to its last word's end. */
  start: number;
  end: number;
  /** Range of its words, `to` excluded. */
  from: number;
  to: number;
}

const EXCLAMATION = 0x21;
const STOP = 0x2e;
const QUESTION = 0x3f;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Longest sentence in words; a longer one is cut at a comma where there is one. */
const LONGEST = 120;
const LONGEST_WITHOUT_COMMA = 160;

const abbreviations = new Set(
  'eg ie etc inc ltd co corp dr mr mrs ms prof st no nr vs approx dept jr sr est min max incl excl resp ca cf fig hrs yrs'.split(
    ' ',
  ),
);

/**
 * Cuts a text into sentences: at line ends, bullets and full stops that end one (not those of "e.g." or "Dr.").
 * In: a text's words. Out: its sentences in order; every word belongs to exactly one.
 */
export function sentences(tokens: Tokens): Sentence[] {
  const found: Sentence[] = [];
  const count = tokens.words.length;
  let from = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && !endsBefore(tokens, at, at - from)) continue;
    found.push({ start: tokens.starts[from] ?? 0, end: tokens.ends[at - 1] ?? 0, from, to: at });
    from = at;
  }
  return found;
}

function endsBefore({ text, words, starts, ends, gaps }: Tokens, at: number, length: number): boolean {
  const gap = gaps[at];
  if (gap === Gap.line) return true;
  if (gap === Gap.clause) return length >= LONGEST;
  if (gap !== Gap.stop) return length >= LONGEST_WITHOUT_COMMA;
  const sign = text.charCodeAt(ends[at - 1] ?? 0);
  if (sign === EXCLAMATION || sign === QUESTION) return true;
  if (isSmall(text, starts[at] ?? 0)) return false;
  if (sign !== STOP) return true;
  const before = words[at - 1]?.form ?? '';
  return !(before.length === 1 ? /\p{L}/u.test(before) : abbreviations.has(before));
}

/** Whether a small letter stands at a place, which begins no sentence. */
function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit >= SMALL_A && unit <= SMALL_Z : /\p{Ll}/u.test(text.charAt(at));
}
