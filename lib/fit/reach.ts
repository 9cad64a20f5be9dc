import type { Level } from '../knowledge/field';
import type { Role } from '../plan/schema';
import type { Asked } from './asked';
import type { Resemblance } from './direction';
import type { Concept, Evidence, Mention } from './evidence';
import type { Lens } from './lens';
import { typicalSkills } from './options';
import { shown } from './own';
import type { Said } from './said';
import { together } from './saturate';
import type { Wanted } from './wanted';

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
  has: { wanted: Wanted; mention: Mention }[];
  /** What is asked for and nothing in the plan shows, most usual first, and what it costs of the score. */
  missing: Concept[];
  lost: number;
}

/** How soon an option is planned for: what being like it says about reach. */
const readiness: Record<Role['horizon'], number> = { now: 1, '1-2y': 0.7, '3-5y': 0.3 };
/** Years that employers usually want for a level when they don't say: the step of seniority. */
const usuallyWanted: Record<Level, number> = {
  intern: 0,
  junior: 1,
  regular: 2,
  senior: 4,
  lead: 4,
  manager: 4,
  director: 8,
  executive: 10,
};
/** A skill that one has is worth naming when it is asked for this plainly. */
const PLAIN = 0.6;
/** A licence is something that everybody in a role has, or it isn't had. */
const SURE = 0.9;
/** Of years in another line of work this share counts anyhow. */
const ANY_LINE = 0.4;
/** One skill that one can show is half of the way; more of them count less and less. */
const HALF = 0.5;
/** A licence or diploma of the vocabulary. */
const licence = /\blicen[cs]es?\b|^CPA$|\bbar admission\b/i;

/**
 * Reach: the logistic curve over what speaks for and against being hired now.
 * In: `levels` replaces what one can show of a skill (by its place in the list), to ask what would change.
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
    .map(({ option, title }) => ({ role: option.role, ready: title * readiness[option.role.horizon] }))
    .sort((a, b) => b.ready - a.ready);
  const planned = likest?.ready ?? 0;
  const itsLevel = roles.levelOf(evidence.title);
  const yearsAsked = evidence.years.reduce<Asked<number> | null>(
    (most, asked) => (most && most.value >= asked.value ? most : asked),
    null,
  );
  const yearsWanted = yearsAsked?.value ?? usuallyWanted[itsLevel];
  const yearsHad = own.years * (ANY_LINE + (1 - ANY_LINE) * current);
  const asked = evidence.mentions.filter(({ part }) => part !== 'about' && part !== 'nice');
  const has = asked.flatMap((mention) => {
    const skill = wanted[mention.wanted];
    return skill && shown(skill) > 0 ? [{ wanted: skill, mention }] : [];
  });
  const skills = together(wanted.map((skill, number) => HALF * level(skill) * (said[number]?.value ?? 0)));
  const { met, missing, unmet, doors: licences } = coverage(lens, evidence, level);
  const doors = [...evidence.doors, ...licences];
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
  const known = own.level !== null || wanted.some((one) => one.kind === 'current' || one.kind === 'target');
  return {
    value: known && evidence.title.parsed.words.length ? value : null,
    terms,
    shares: sharesOf(numbers.base, terms),
    likest: likest?.role,
    yearsAsked,
    yearsWanted,
    yearsHad,
    level: itsLevel,
    doors,
    languages: evidence.languages,
    has: has
      .filter(({ wanted: skill, mention }) => level(skill) >= 0.6 && mention.strength >= PLAIN)
      .sort((a, b) => level(b.wanted) * b.mention.strength - level(a.wanted) * a.mention.strength),
    missing,
    lost: logistic(sum - terms.covered + (numbers.covered * (met + unmet)) / (met + unmet + 1)) - value,
  };
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Parts the score among its terms: what speaks for lifts it from the base, what speaks against lowers it from there. */
function sharesOf(base: number, terms: Reach['terms']): Reach['shares'] {
  const all = Object.values(terms);
  const plus = all.reduce((sum, term) => sum + Math.max(0, term), 0);
  const minus = all.reduce((sum, term) => sum + Math.min(0, term), 0);
  const top = logistic(base + plus);
  const share = (term: ReachTerm) => {
    const value = terms[term];
    if (value === 0) return 0;
    return value > 0
      ? ((top - logistic(base)) * value) / plus
      : ((logistic(base + plus + minus) - top) * value) / minus;
  };
  return {
    planned: share('planned'),
    current: share('current'),
    years: share('years'),
    skills: share('skills'),
    covered: share('covered'),
    doors: share('doors'),
    languages: share('languages'),
  };
}

/** What the requirements ask for, weighed by how telling it is: what one has of it, and what not. */
function coverage(
  { own, telling, wanted, knowledge, roles }: Lens,
  { concepts, posting }: Evidence,
  level: (wanted: Wanted) => number,
) {
  let met = 0;
  let unmet = 0;
  // only what such a job is known to take is worth naming: a word in passing isn't a skill one lacks
  const usual = typicalSkills([posting.title], roles);
  const missing: Concept[] = [];
  const doors: Asked<string>[] = [];
  for (const asked of concepts) {
    if (asked.part !== 'requirements') continue;
    let has = own.typical.get(asked.concept) ?? 0;
    for (const link of own.links.get(asked.concept) ?? []) {
      const skill = wanted[link.wanted];
      if (skill) has = Math.max(has, link.weight * level(skill));
    }
    const weight = asked.strength * (telling[asked.concept] ?? 1);
    met += weight * has;
    unmet += weight * (1 - has);
    const name = knowledge.skillNames.get(asked.concept);
    if (has < SURE && licence.test(name))
      doors.push({ value: name, start: asked.place.start, end: asked.place.end });
    if (has < 0.3 && usual.has(asked.concept)) missing.push(asked);
  }
  missing.sort((a, b) => (usual.get(b.concept) ?? 0) - (usual.get(a.concept) ?? 0));
  return { met, unmet, missing, doors };
}
