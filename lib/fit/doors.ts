import type { FunctionName } from '../knowledge/field';
import type { SectionKind } from '../posting/sections';
import { type Asked, matchesOf, softened } from './asked';

/** A degree or admission without which there is no way in, however good one is. */
export interface Door {
  /** As the posting says it. */
  name: string;
  /** Who works in one of these has it. */
  functions: readonly FunctionName[];
}

/** Degrees and admissions that are a profession's door, and the functions that lie behind it. */
const doors: readonly [RegExp, readonly FunctionName[]][] = [
  [
    /\b(?:Ph\.?\s?D\.?|doctorate|doctoral degree)(?![\p{L}])/giu,
    ['research', 'science', 'laboratory', 'chemical', 'medicine'],
  ],
  [/\b(?:M\.?D\.? degree|medical degree)\b/gi, ['medicine']],
  [
    /\b(?:J\.?D\.?(?= degree)|juris doctor|law degree|admitted to practi[cs]e|bar admission|admitted to the bar)/gi,
    ['legal'],
  ],
  [/\b(?:nursing degree|BSN|degree in nursing)\b/gi, ['nursing']],
  [/\b(?:teaching degree|teaching qualification|qualified teacher status)\b/gi, ['education']],
  [/\bchartered accountant\b/gi, ['accounting', 'finance']],
  [/\b(?:security|secret|TS\/SCI) clearance\b/gi, ['protective']],
];

/**
 * The doors that a requirement names. In: a stretch of text, its place in the description, what section it is of.
 * Out: each with its place; none where the text softens it.
 */
export function doorsAsked(text: string, offset: number, section: SectionKind): Asked<Door>[] {
  if (section !== 'requirements' || softened.test(text)) return [];
  return doors.flatMap(([pattern, functions]) =>
    matchesOf(pattern, text).map((match) => ({
      value: { name: match[0], functions },
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    })),
  );
}

/** The functions behind each kind of door, by the kind's number. */
export const behindDoors: readonly (readonly FunctionName[])[] = doors.map(([, functions]) => functions);

/** The number of a door's kind. */
export function doorKind({ functions }: Door): number {
  return behindDoors.indexOf(functions);
}
