import type { Level } from '../knowledge/field';
import type { Role } from '../plan/schema';
import type { Asked } from './asked';
import type { Lens } from './compiled-plan';
import { coverage, type Had, hadOf } from './coverage';
import type { Resemblance } from './direction';
import { type AskedYears, type Concept, type Evidence, mostYears } from './evidence';
import { logistic, sharesOf } from './log-odds';
import { shown, yearsFor } from './own';
import type { Said } from './said';
import { together } from './saturate';
import type { Wanted } from './wanted';
import { given } from './weights';

/** What moves Reach, each in log-odds; together with the base they make the score. */
export type ReachTerm = 'planned' | 'current' | 'years' | 'skills' | 'covered' | 'doors' | 'languages';

export interface Reach {
  /** 0 to 1; null when nothing is known of where the person stands. */
  value: number | null;
  terms: Record<ReachTerm, number>;
  /** What each term adds to the score (0 to 1) or, negative, takes away; with the base's they add up to it. */
  shares: Record<ReachTerm, number>;
  /** The role option behind `planned`. */
  likest: Role | undefined;
  yearsAsked: Asked<number> | null;
  /** Years wanted: those asked for, else what is usual at the posting's level. */
  yearsWanted: number;
  /** Years that count in this line. */
  yearsHad: number;
  /** The posting's level. */
  level: Level;
  doors: Asked<string>[];
  languages: Asked<string>[];
  /** Skills that one has and the posting asks for, surest first. */
  has: Had[];
  /** What is asked for and nothing in the plan shows, most usual first, and what it costs of the score. */
  missing: Concept[];
  lost: number;
}

/**
 * Reach: the logistic curve over what speaks for and against being hired now.
 * In: `level` is what one can show of a skill, 0 to 1: another one asks what would change.
 */
export function reachOf(
  lens: Lens,
  evidence: Evidence,
  said: readonly Said[],
  alike: readonly Resemblance[],
  level: (wanted: Wanted) => number = shown,
): Reach {
  const { reach: numbers } = lens.numbers;
  const { own, roles, wanted } = lens;
  const current = own.likeness?.(evidence.title) ?? 0;
  const [likest] = alike
    .map(({ option, title }) => ({ role: option.role, ready: title * given.readiness[option.role.horizon] }))
    .sort((a, b) => b.ready - a.ready);
  const planned = likest?.ready ?? 0;
  const itsLevel = roles.levelOf(evidence.title);
  const yearsAsked = mostYears(evidence);
  const yearsWanted = yearsAsked?.value ?? given.yearsWanted[itsLevel];
  const ofSkill = yearsAsked ? skillIn(lens, evidence, yearsAsked, level) : 0;
  const inLine = Math.max(current, own.inLine(evidence.title), ofSkill);
  const yearsHad = yearsFor(own, inLine, yearsWanted);
  const skills = together(
    wanted.map((skill, number) => given.half * level(skill) * (said[number]?.value ?? 0)),
  );
  const { met, missing, unmet, doors: licences } = coverage(lens, evidence, level);
  const degrees = evidence.doors.filter(
    ({ value }) => !value.functions.some((one) => own.functions.has(one)),
  );
  const doors = [...degrees.map(({ value, ...place }) => ({ ...place, value: value.name })), ...licences];
  const terms: Record<ReachTerm, number> = {
    planned: numbers.planned * planned,
    current: numbers.current * current,
    years: -numbers.year * Math.max(0, yearsWanted - yearsHad),
    skills: numbers.skills * skills,
    covered: (numbers.covered * met) / (met + unmet + 1),
    doors: -numbers.door * Math.min(2, doors.length),
    languages: -numbers.language * Math.min(1, evidence.languages.length),
  };
  const sum = numbers.base + Object.values(terms).reduce((a, b) => a + b, 0);
  const value = logistic(sum);
  return {
    value: own.isSaid && evidence.title.parsed.words.length ? value : null,
    terms,
    shares: sharesOf(numbers.base, terms),
    likest: likest?.role,
    yearsAsked,
    yearsWanted,
    yearsHad,
    level: itsLevel,
    doors,
    languages: evidence.languages,
    has: hadOf(lens, evidence, level),
    missing,
    lost: logistic(sum - terms.covered + (numbers.covered * (met + unmet)) / (met + unmet + 1)) - value,
  };
}

/** "5 years of recruiting": how surely the sentence names a skill that one has, so that one's years are of that kind. */
function skillIn(
  { wanted }: Lens,
  { mentions }: Evidence,
  { sentence }: AskedYears,
  level: (wanted: Wanted) => number,
): number {
  const within = mentions.filter(
    ({ place }) =>
      place.field === 'description' && place.start >= sentence.start && place.end <= sentence.end,
  );
  return Math.max(
    0,
    ...within.map((mention) => {
      const skill = wanted[mention.wanted];
      return skill ? mention.strength * level(skill) : 0;
    }),
  );
}
