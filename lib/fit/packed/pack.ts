import { levels } from '../../knowledge/field';
import { skillWeights } from '../../knowledge/skills/weights';
import type { TitlePoint } from '../../knowledge/titles/relatedness';
import { parts as allParts, type Part } from '../evidence';
import type { Facts } from './facts';
import { STEM_WORDS } from './stems';

/** Facts of some hundred postings, a column each. Columns that end in "Ends" say where each posting's part of another ends. */
export interface Columns {
  /** Bits of `Flag`. */
  flags: Uint8Array;
  /** Place in `levels`. */
  level: Uint8Array;
  /** `NONE` when no years are asked for. */
  years: Uint8Array;
  stakes: Uint8Array;
  /** Two bits for each kind of door: none, one, or more. */
  doors: Uint16Array;
  yearsSentence: Int16Array;
  /** `STEM_WORDS` a posting. */
  stems: Uint32Array;
  /** For each sentence the place of its section in `parts` of ../evidence. */
  parts: Uint8Array;
  partEnds: Uint32Array;
  concepts: Uint16Array;
  /** Place in `strengths`, and from bit 3 on that of its part; bit 7 for a licence. */
  conceptMarks: Uint8Array;
  conceptEnds: Uint32Array;
  /** Two a posting: its title, and the job in it (nothing where that is the whole title). */
  certainty: Float64Array;
  features: Uint16Array;
  featureWeights: Float32Array;
  featureEnds: Uint32Array;
  roles: Uint16Array;
  shares: Float64Array;
  roleEnds: Uint32Array;
}

/** What postings say of one phrase of the plan. */
export interface Saying {
  /** All mentions together, 0 to 1. */
  said: Float64Array;
  /** The surest mention in the sentence that asks for years, 0 to 1. */
  years: Float64Array;
}

/** What scoring needs of some hundred saved postings. */
export interface EvidencePack {
  id: number;
  /** The version of the arithmetic that it was made with. */
  arithmetic: string;
  /** The saved roles'; empty for one that is packed elsewhere by now. */
  ids: string[];
  columns: Columns;
  /** By `phraseKey`. */
  phrases: Record<string, Saying>;
  /** By `namedKey`: 1 where duties or requirements name the role option. */
  named: Record<string, Uint8Array>;
}

export const Flag = { titled: 1, enough: 2, readable: 4, language: 8, wholeTitle: 16 } as const;
export const NONE = 255;
const LICENCE = 0x80;

/** How surely a skill of the vocabulary can be meant. */
const strengths: readonly number[] = [1, skillWeights.doing, skillWeights.person];

/** Takes a concept's mark apart. Out: the place of its strength and part in a table of `markTable`, without the licence. */
export const markPlace = (mark: number): number => mark & ~LICENCE;
/** Whether a mark is a licence's that is asked for without softening. */
export const isLicence = (mark: number): boolean => (mark & LICENCE) !== 0;

/** A table by `markPlace`: what a mention of each strength in each part counts. */
export function markTable(count: (strength: number, part: Part) => number): Float64Array {
  const table = new Float64Array(LICENCE);
  allParts.forEach((part, p) => {
    strengths.forEach((strength, s) => {
      table[(p << 3) | s] = count(strength, part);
    });
  });
  return table;
}

function markOf({ strength, part, licence }: Facts['concepts'][number]): number {
  const place = strengths.indexOf(strength);
  if (place < 0) throw new Error(`No skill of the vocabulary is meant with a certainty of ${strength}.`);
  return (allParts.indexOf(part) << 3) | place | (licence ? LICENCE : 0);
}

const nowhere: TitlePoint = {
  certainty: 0,
  roles: [],
  shares: [],
  features: new Uint16Array(),
  weights: new Float32Array(),
};

/** Where each of some lists ends when they stand one after the other. */
function endsOf(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => {
    end += length;
    return end;
  });
}

/** Packs facts. Out: the columns, in the same order. */
export function packFacts(facts: readonly Facts[]): Columns {
  const points = facts.flatMap(({ title, job }) => [title, job ?? nowhere]);
  const flagsOf = (one: Facts) =>
    (one.titled ? Flag.titled : 0) |
    (one.enough ? Flag.enough : 0) |
    (one.readable ? Flag.readable : 0) |
    (one.language ? Flag.language : 0) |
    (one.job ? 0 : Flag.wholeTitle);
  const doorsOf = ({ doors }: Facts) =>
    doors.reduce((bits, count, kind) => bits | (Math.min(2, count) << (2 * kind)), 0);
  const stems = new Uint32Array(facts.length * STEM_WORDS);
  facts.forEach((one, at) => {
    stems.set(one.stems, at * STEM_WORDS);
  });
  return {
    flags: Uint8Array.from(facts, flagsOf),
    level: Uint8Array.from(facts, ({ level }) => levels.indexOf(level)),
    years: Uint8Array.from(facts, ({ years }) => years ?? NONE),
    stakes: Uint8Array.from(facts, ({ stakes }) => stakes),
    doors: Uint16Array.from(facts, doorsOf),
    yearsSentence: Int16Array.from(facts, ({ yearsSentence }) => yearsSentence),
    stems,
    parts: Uint8Array.from(facts.flatMap(({ parts }) => parts.map((part) => allParts.indexOf(part)))),
    partEnds: endsOf(facts.map(({ parts }) => parts.length)),
    concepts: Uint16Array.from(facts.flatMap(({ concepts }) => concepts.map(({ concept }) => concept))),
    conceptMarks: Uint8Array.from(facts.flatMap(({ concepts }) => concepts.map(markOf))),
    conceptEnds: endsOf(facts.map(({ concepts }) => concepts.length)),
    certainty: Float64Array.from(points, ({ certainty }) => certainty),
    features: Uint16Array.from(points.flatMap(({ features }) => [...features])),
    featureWeights: Float32Array.from(points.flatMap(({ weights }) => [...weights])),
    featureEnds: endsOf(points.map(({ features }) => features.length)),
    roles: Uint16Array.from(points.flatMap(({ roles }) => Array.from(roles))),
    shares: Float64Array.from(points.flatMap(({ shares }) => Array.from(shares))),
    roleEnds: endsOf(points.map(({ roles }) => roles.length)),
  };
}
