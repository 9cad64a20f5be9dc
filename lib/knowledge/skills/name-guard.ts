import { isFunctionWord } from '../../text/function-words';
import type { Sentence } from '../../text/sentences';
import { Gap, type Tokens } from '../../text/tokens';
import { isSameForm, type Word } from '../../text/word';
import { skillWeights } from './weights';

/** What a name asks of the place where its words stand, beyond the words. */
export const Guard = {
  /** Several words: their stems suffice. */
  none: 0,
  /** One word: the word itself, singular or plural ("Marketing" isn't "market"). */
  exact: 1,
  /** One word that is an ordinary one as well: written or used as a name ("Excel", "Go", "IT"). */
  proper: 2,
  /** Single letters: as a name, not as part of another ("R" in "R&D"). */
  letters: 3,
} as const;

/** Ordinary words that are also names of tools, languages or methods. */
const ordinary = new Set(
  (
    'access amplitude animate apex apollo assembly audition backbone bamboo basic beacon blender buffer canvas chef ' +
    'chrome concur crystal dart drift drone dynamics elixir ember epic excel express flask flow force framer front ' +
    'fusion ghost go gong groovy gusto helm hive illustrator inventor julia later lean less lever lightning linear ' +
    'logic loom maya mention monday nest next node notion opera oracle outlook outreach pages pig premiere prefect ' +
    'principle processing project publisher puppet rails react reaper rhino ruby rust sabre sage salt sass scratch ' +
    'segment sketch slack snowflake spark spring square storm stripe swift teams toast travis unity vault word ' +
    'act aim art aid cat map pet top ace star step stem smart camp care ' +
    'workday zoom numbers keynote procreate shell make rest drive meet forms sheets slides docs keys'
  ).split(' '),
);
const before = new Set('in with using ms microsoft like including'.split(' '));
const notAfter = new Set('to of for a an the in at on up above your our'.split(' '));
const afterName = new Set(
  'and or skill skills knowledge experience developer developers programming proficiency'.split(' '),
);

function isLetter(form: string): boolean {
  return /^[a-z]$/.test(form);
}

/** "BASIS", "NASM": an abbreviation that reads like a word, and may be one in lower case. */
const readable = /^(?=.*[AEIOU])[A-Z]{4,}$/;

/** The guard that a name needs. In: the name as it is written, and its words. Out: a `Guard`. */
export function guardOf(written: string, words: readonly Word[]): number {
  if (words.every((word) => isLetter(word.form))) return Guard.letters;
  const [only, second] = words;
  if (!only || second) return Guard.none;
  const proper = ordinary.has(only.form) || isFunctionWord(only.form) || readable.test(written);
  return proper ? Guard.proper : Guard.exact;
}

const person = /(er|or|ist|ant|ent|ian)s?$/;

/**
 * How surely words that agree with a name by their stems are there as the name, 0 to 1.
 * In: the name's guard and its last word's form key, the text's words, the sentence, and the first and last word found.
 */
export function nameCertainty(
  name: { guard: number; form: number },
  tokens: Tokens,
  sentence: Sentence,
  first: number,
  last: number,
): number {
  const end = tokens.words[last];
  if (end && isSameForm(end.formKey, name.form))
    return standsAsName(name.guard, tokens, sentence, first, last) ? 1 : 0;
  if (name.guard !== Guard.none) return 0;
  return person.test(end?.form ?? '') ? skillWeights.person : 1;
}

function standsAsName(
  guard: number,
  tokens: Tokens,
  sentence: Sentence,
  first: number,
  last: number,
): boolean {
  if (guard === Guard.letters) return lettersStand(tokens, sentence, first, last);
  if (guard === Guard.proper) return properStands(tokens, sentence, first);
  return true;
}

function lettersStand(tokens: Tokens, { from, to }: Sentence, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (tokens.gaps[at] !== Gap.sign) return false;
  if (first === last && !/\p{Lu}/u.test(tokens.text.charAt(tokens.starts[first] ?? 0))) return false;
  const letter = (at: number) => isLetter(tokens.words[at]?.form ?? '');
  if (first > from && tokens.gaps[first] === Gap.sign && letter(first - 1)) return false;
  return !(last + 1 < to && tokens.gaps[last + 1] === Gap.sign && letter(last + 1));
}

function properStands(tokens: Tokens, { from, to }: Sentence, at: number): boolean {
  const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  const form = tokens.words[at]?.form ?? '';
  if (isFunctionWord(form)) return written === written.toUpperCase();
  const next = at + 1 < to ? (tokens.words[at + 1]?.form ?? '') : '';
  const endsHere = !next || tokens.gaps[at + 1] !== Gap.space;
  if (!/^\p{Lu}/u.test(written))
    return at > from && before.has(tokens.words[at - 1]?.form ?? '') && !notAfter.has(next);
  return at > from || endsHere || afterName.has(next);
}
