import { levels } from '../../knowledge/field';
import { levelStep } from '../../knowledge/titles/levels';
import type { Lens } from '../compiled-plan';
import { behindDoors } from '../doors';
import type { Option } from '../options';
import { shown } from '../own';
import { partWeight } from '../said';
import { given } from '../weights';
import { markTable } from './pack';
import { namedKey, phraseKey } from './phrases';

/** A role option as the loop over packed postings reads it. */
interface PackedOption {
  option: Option;
  key: string;
  /** Its typical skills, what finding each weighs, and all of that. */
  skills: Uint16Array;
  weights: Float64Array;
  all: number;
  /** By a posting's level: steps of seniority to it, and how near its own title's level is. */
  steps: Float64Array;
  nearness: Float64Array;
  ready: number;
}

/** For each role of the knowledge what its usual skills say of the plan's: a list of triples in three columns. */
interface Usual {
  starts: Uint32Array;
  wanted: Uint16Array;
  /** How central the skill is to the role, and how surely it is the plan's. */
  central: Float64Array;
  links: Float64Array;
}

/** A lens as the loop over packed postings reads it: everything that is the same for all postings, computed once. */
export interface PackedLens {
  lens: Lens;
  /** Keys of the phrases, in the order of `lens.wanted`. */
  phrases: string[];
  options: PackedOption[];
  /** What one can show of each phrase, 0 to 1. */
  levels: Float64Array;
  /** By phrase: the options that build it. */
  builders: number[][];
  /** By skill of the vocabulary: how surely one has it, 0 to 1. */
  has: Float64Array;
  usual: Usual;
  /** By `markPlace`: how plainly a text speaks of a skill, and how strongly its requirements ask for it. */
  spoken: Float64Array;
  asked: Float64Array;
  /** For each kind of door whether one has come through it. */
  open: boolean[];
  /** By a posting's level: steps up from today's, and the years usually wanted. */
  up: Float64Array;
  usualYears: Float64Array;
}

/** Compiles a lens for scoring packed postings. */
export function compilePacked(lens: Lens): PackedLens {
  const { own, wanted, numbers, knowledge } = lens;
  const { parts } = numbers;
  const byLevel = (of: (level: (typeof levels)[number]) => number) => Float64Array.from(levels, of);
  const shows = Float64Array.from(wanted, shown);
  return {
    lens,
    phrases: wanted.map(phraseKey),
    options: lens.options.map(packOption),
    levels: shows,
    builders: wanted.map(({ id }) =>
      lens.options.flatMap(({ role }, number) => (role.buildsIds.includes(id) ? [number] : [])),
    ),
    has: Float64Array.from({ length: knowledge.skillNames.count }, (_, concept) =>
      (own.links.get(concept) ?? []).reduce(
        (most, link) => Math.max(most, link.weight * (shows[link.wanted] ?? 0)),
        own.typical.get(concept) ?? 0,
      ),
    ),
    usual: usualOf(lens),
    spoken: markTable((strength, part) => strength * Math.min(1, partWeight(parts, part) / parts.duties)),
    asked: markTable((strength, part) => (part === 'requirements' ? strength : 0)),
    open: behindDoors.map((functions) => functions.some((one) => own.functions.has(one))),
    up: byLevel((level) => (own.level ? Math.max(0, levelStep(own.level, level)) : 0)),
    usualYears: byLevel((level) => given.yearsWanted[level]),
  };
}

function packOption(option: Option): PackedOption {
  return {
    option,
    key: namedKey(option),
    ...option.weighed,
    steps: Float64Array.from(
      levels,
      (level) => Math.max(0, levelStep(option.highest, level)) + Math.min(0, levelStep(option.lowest, level)),
    ),
    nearness: Float64Array.from(levels, (level) => given.tie * Math.abs(levelStep(option.level, level))),
    ready: given.readiness[option.role.horizon],
  };
}

function usualOf({ roles, own }: Lens): Usual {
  const starts = [0];
  const triples: [wanted: number, central: number, link: number][] = [];
  for (let role = 0; role < roles.count; role++) {
    for (const { skill, weight } of roles.skillsOf(role))
      for (const link of own.links.get(skill) ?? []) triples.push([link.wanted, weight / 3, link.weight]);
    starts.push(triples.length);
  }
  return {
    starts: Uint32Array.from(starts),
    wanted: Uint16Array.from(triples, ([wanted]) => wanted),
    central: Float64Array.from(triples, ([, central]) => central),
    links: Float64Array.from(triples, ([, , link]) => link),
  };
}
