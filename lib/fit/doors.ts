import type { FunctionName } from '../knowledge/field';
import type { SectionKind } from '../posting/sections';
import { ANYTHING, type MarkedPattern } from '../text/marked-pattern';
import { type Asked, askedAt, matchesOf, softened } from './asked';
import { mark } from './watched';

/** A degree or admission without which there is no way in, however good one is. */
export interface Door {
  /** As the posting says it. */
  name: string;
  /** Who works in one of these has it. */
  functions: readonly FunctionName[];
}

/** Degrees and admissions that are a profession's door, and the functions that lie behind it. */
const doors: readonly [MarkedPattern, readonly FunctionName[]][] = [
  [
    mark(
      String.raw`\b(?:(?:«\bPhD»|«\bPh\.D»|«\bPh\sD»|«\bPh\.\sD»)\.?|«doctorate»|«doctoral» degree)(?![\p{L}])`,
      'giu',
    ),
    ['research', 'science', 'laboratory', 'chemical', 'medicine'],
  ],
  [mark(String.raw`\b(?:M\.?D\.? «degree»|medical «degree»)\b`, 'gi'), ['medicine']],
  [
    mark(
      String.raw`\b(?:J\.?D\.?(?= «degree»)|«juris» doctor|«law degree»|«admitted» to practi[cs]e|«bar admission»|«admitted» to the bar)`,
      'gi',
    ),
    ['legal'],
  ],
  [mark(String.raw`\b(?:«nursing» degree|«\bBSN\b»|degree in «nursing»)\b`, 'gi'), ['nursing']],
  [
    mark(String.raw`\b(?:«teaching» degree|«teaching» qualification|qualified «teacher» status)\b`, 'gi'),
    ['education'],
  ],
  [mark(String.raw`\b«chartered» accountant\b`, 'gi'), ['accounting', 'finance']],
  [mark(String.raw`\b(?:security|secret|TS\/SCI) «clearance»\b`, 'gi'), ['protective']],
];
const bits = doors.reduce((all, [{ bit }]) => all | bit, 0);

/**
 * The doors that a requirement names. In: a stretch of text, its place in the description, what section it is of, and
 * what the watch saw in it. Out: each with its place; none where the text softens it.
 */
export function doorsAsked(
  text: string,
  offset: number,
  section: SectionKind,
  watched = ANYTHING,
): Asked<Door>[] {
  if (!(watched & bits) || section !== 'requirements' || softened.test(text)) return [];
  return doors.flatMap(([pattern, functions]) =>
    matchesOf(pattern, text, watched).map((match) => askedAt({ name: match[0], functions }, match, offset)),
  );
}

/** The functions behind each kind of door, by the kind's number. */
export const behindDoors: readonly (readonly FunctionName[])[] = doors.map(([, functions]) => functions);

/** The number of a door's kind. */
export function doorKind({ functions }: Door): number {
  return behindDoors.indexOf(functions);
}
