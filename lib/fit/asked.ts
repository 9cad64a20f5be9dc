import type { SectionKind } from '../posting/sections';
import { ANYTHING, type MarkedPattern } from '../text/marked-pattern';
import { mark } from './watched';

/** Something asked for in so many words, and where it stands in the description. */
export interface Asked<Value> {
  value: Value;
  start: number;
  end: number;
}

/** What a match asks for, at its place. In: the value, the match in a stretch of the description, the stretch's own place. */
export function askedAt<Value>(value: Value, match: RegExpExecArray, offset: number): Asked<Value> {
  const start = offset + match.index;
  return { value, start, end: start + match[0].length };
}

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};
const number = String.raw`\d{1,2}|${Object.keys(numbers).join('|')}`;
const years = mark(
  String.raw`\b(${number})(?:\s*\(\d{1,2}\))?\s*(?:\+|plus|or more)?(?:\s*(?:-|–|—|to)\s*(?:${number})\s*(?:\+|plus)?)?[\s-]*(?:«year»s?|«yrs\b»|«yr\b»|«YOE\b»)\b(?!\s*(?:old|of age|ago|contract|warranty|fixed|degree|college|university|program|bachelor))`,
  'gi',
);
/** Outside the requirements, years are asked for only with words like these. */
const worked =
  /experience|background|track record|\bYOE\b|years? (?:in|of|as|overall|working|managing|leading)\b/i;
const range = /\d\s*\+?\s*(?:-|–|—|to)\s*\d/;
/** More than that is the firm's age or a slip, not what a person can be asked for. */
const MOST_YEARS = 20;

/** A marked pattern's matches in a text. It is asked first whether there are any: gathering them copies the pattern. */
export function matchesOf({ pattern, bit }: MarkedPattern, text: string, watched: number): RegExpExecArray[] {
  if (!(watched & bit) || text.search(pattern) < 0) return [];
  return [...text.matchAll(pattern)];
}

/**
 * The years of experience that a stretch of text asks for; of a range, its lower end.
 * In: the text, its place in the description, what section it is of, and what the watch saw in it. Out: each mention
 * with its place.
 */
export function yearsAsked(
  text: string,
  offset: number,
  section: SectionKind,
  watched = ANYTHING,
): Asked<number>[] {
  if (!(watched & years.bit)) return [];
  if (section === 'about' || section === 'benefits' || section === 'legal') return [];
  // "preferred qualifications: at least six years" is no preference
  if (section === 'nice' && !/\b(?:minimum|at least)\b/i.test(text)) return [];
  if (section !== 'requirements' && !worked.test(text)) return [];
  return matchesOf(years, text, watched).flatMap((match) => {
    const said = match[1]?.toLowerCase() ?? '';
    const value = numbers[said] ?? Number(said);
    // "0-2 years" asks for none; a 0 by itself isn't said of years
    if (!(value <= MOST_YEARS) || (value === 0 && !range.test(match[0]))) return [];
    return [askedAt(value, match, offset)];
  });
}

/** What a requirement says in passing isn't required. */
export const softened =
  /\b(?:or equivalent|a plus|preferred|nice to have|bonus|ideally|desirable|advantage|or master|or bachelor)/i;

const languages =
  '«German»|«French»|«Spanish»|«Italian»|«Portuguese»|«Dutch»|«Polish»|«Czech»|«Swedish»|«Danish»|«Norwegian»|«Finnish»|«Japanese»|«Mandarin»|«Chinese»|«Cantonese»|«Korean»|«Arabic»|«Hebrew»|«Turkish»|«Russian»|«Hindi»|«Greek»|«Hungarian»|«Romanian»|«Ukrainian»|«Vietnamese»|«Thai»';
const languageAsked = mark(
  String.raw`\b(?:fluen(?:t|cy)|native|proficien(?:t|cy)|speak(?:s|er|ing)?|bilingual|command|professional|business|C[12]|verhandlungssicher)\b[^.;\n]{0,40}?\b(${languages})\b|\b(${languages})\b[^.;\n]{0,25}?\b(?:speak(?:er|ing)|fluency|native|proficiency|C[12]\b|skills|required)`,
  'g',
);

/** Languages other than English that a requirement asks for. In: as for years. */
export function languagesAsked(
  text: string,
  offset: number,
  section: SectionKind,
  watched = ANYTHING,
): Asked<string>[] {
  if (!(watched & languageAsked.bit)) return [];
  if (section !== 'requirements' && section !== 'other') return [];
  if (softened.test(text)) return [];
  return matchesOf(languageAsked, text, watched).map((match) =>
    askedAt(match[1] ?? match[2] ?? '', match, offset),
  );
}
