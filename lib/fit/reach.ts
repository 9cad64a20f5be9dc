import type { Level } from '../knowledge/field';
import type { Role } from '../plan/schema';
import type { Asked } from './asked';
import type { Lens } from './compiled-plan';
import { coverage, demandsOf, type Had, hadOf, missingOf } from './coverage';
import type { Resemblance } from './direction';
import type { Door } from './doors';
import { type AskedYears, type Concept, type Evidence, type Mention, mostYears } from './evidence';
import { logistic, sharesOf } from './log-odds';
import { shown, yearsFor } from './own';
import type { Said } from './said';
import { together } from './saturate';
import { given } from './weights';

/** What moves Reach, each in log-odds; together with the base they make the score. */
export type ReachTerm = 'planned' | 'current' | 'years' | 'skills' | 'covered' | 'doors' | 'languages';

export interface Reach {
  /** 0 to 1; null when nothing is known of where the person stands. */
  value: number | null;
  /**
   * What it would be, 0 to 1, if one could show so much of one thing that the plan looks for. In: its place in the list,
   * and what one could show of it, 0 to 1.
   */
  ifShown(wanted: number, level: number): number;
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

/** What Reach stands on that doesn't depend on what one can show: read once, for today and for what would change. */
interface Ground {
  lens: Lens;
  evidence: Evidence;
  said: readonly Said[];
  /** Like an option that is planned for, and today's role: 0 to 1. */
  planned: number;
  current: number;
  yearsAsked: AskedYears | null;
  yearsWanted: number;
  /** How much one's years count in the line of work of the title, and the mentions in the sentence that asks for them. */
  line: number;
  yearsOf: Mention[];
  demands: ReturnType<typeof demandsOf>;
  degrees: Asked<Door>[];
}

/**
 * Reach: the logistic curve over what speaks for and against being hired now.
 * In: `said` and `alike` as they were measured of the same evidence.
 */
export function reachOf(
  lens: Lens,
  evidence: Evidence,
  said: readonly Said[],
  alike: readonly Resemblance[],
): Reach {
  const [likest] = alike
    .map(({ option, title }) => ({ role: option.role, ready: title * given.readiness[option.role.horizon] }))
    .sort((a, b) => b.ready - a.ready);
  const ground = groundOf(lens, evidence, said, likest?.ready ?? 0);
  const levels = Float64Array.from(lens.wanted, shown);
  const { terms, yearsHad, covered } = termsOf(ground, levels);
  const { reach: numbers } = lens.numbers;
  const sum = sumOf(numbers.base, terms);
  const value = logistic(sum);
  const { met, unmet, lacking, licences } = covered;
  const { degrees, yearsAsked, yearsWanted } = ground;
  const nameOf = ({ concept, place }: Concept) => ({
    value: lens.knowledge.skillNames.get(concept),
    start: place.start,
    end: place.end,
  });
  return {
    value: lens.own.isSaid && evidence.title.parsed.words.length ? value : null,
    ifShown: (number, level) => {
      const others = Float64Array.from(levels);
      others[number] = level;
      return logistic(sumOf(numbers.base, termsOf(ground, others).terms));
    },
    terms,
    shares: sharesOf(numbers.base, terms),
    likest: likest?.role,
    yearsAsked,
    yearsWanted,
    yearsHad,
    level: evidence.level,
    doors: [
      ...degrees.map(({ value, ...place }) => ({ ...place, value: value.name })),
      ...licences.map(nameOf),
    ],
    languages: evidence.languages,
    has: hadOf(lens, evidence, levels),
    missing: missingOf(lacking, evidence),
    lost: logistic(sum - terms.covered + (numbers.covered * (met + unmet)) / (met + unmet + 1)) - value,
  };
}

function groundOf(lens: Lens, evidence: Evidence, said: readonly Said[], planned: number): Ground {
  const { own } = lens;
  const { title, level, doors } = evidence;
  const yearsAsked = mostYears(evidence);
  const current = own.likeness?.(title) ?? 0;
  return {
    lens,
    evidence,
    said,
    planned,
    current,
    yearsAsked,
    yearsWanted: yearsAsked?.value ?? given.yearsWanted[level],
    line: Math.max(current, own.inLine(title)),
    yearsOf: yearsAsked ? within(evidence.mentions, yearsAsked) : [],
    demands: demandsOf(lens, evidence),
    degrees: doors.filter(({ value }) => !value.functions.some((one) => own.functions.has(one))),
  };
}

/** The terms of Reach. In: by place in the list of what is looked for what one can show of it, 0 to 1. */
function termsOf(ground: Ground, levels: Float64Array) {
  const { lens, evidence, said, planned, current, yearsWanted, degrees } = ground;
  const { reach: numbers } = lens.numbers;
  // "5 years of recruiting": where the sentence names a skill that one has, one's years are of that kind
  let line = ground.line;
  for (const { wanted, strength } of ground.yearsOf) line = Math.max(line, strength * (levels[wanted] ?? 0));
  const yearsHad = yearsFor(lens.own, line, yearsWanted);
  const skills = together(said.map(({ value }, number) => given.half * (levels[number] ?? 0) * value));
  const covered = coverage(ground.demands, levels);
  const { met, unmet, licences } = covered;
  const terms: Record<ReachTerm, number> = {
    planned: numbers.planned * planned,
    current: numbers.current * current,
    years: -numbers.year * Math.max(0, yearsWanted - yearsHad),
    skills: numbers.skills * skills,
    covered: (numbers.covered * met) / (met + unmet + 1),
    doors: -numbers.door * Math.min(2, degrees.length + licences.length),
    languages: -numbers.language * Math.min(1, evidence.languages.length),
  };
  return { terms, yearsHad, covered };
}

function sumOf(base: number, terms: Record<ReachTerm, number>): number {
  return base + Object.values(terms).reduce((a, b) => a + b, 0);
}

/** The mentions that lie in the sentence which asks for years. */
function within(mentions: readonly Mention[], { sentence }: AskedYears): Mention[] {
  return mentions.filter(
    ({ place }) =>
      place.field === 'description' && place.start >= sentence.start && place.end <= sentence.end,
  );
}
