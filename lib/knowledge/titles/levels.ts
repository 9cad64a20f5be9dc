import type { Level } from '../field';
import type { ParsedTitle } from './parse-title';

/**
 * Where each level stands on one ladder. A lead and a manager are near each other (people cross between them),
 * so they are closer than a manager and a director.
 */
const rungs: Record<Level, number> = {
  intern: 0,
  junior: 1,
  regular: 2,
  senior: 3,
  lead: 4,
  manager: 4.5,
  director: 6,
  executive: 7,
};

/** The level under each managing level: what "assistant", "associate" and "deputy" before it stand for. */
const under: Record<Level, Level> = {
  intern: 'intern',
  junior: 'intern',
  regular: 'junior',
  senior: 'regular',
  lead: 'senior',
  manager: 'lead',
  director: 'manager',
  executive: 'director',
};

const words = (text: string) => new Set(text.split(/\s+/));
/** Crafts that are done by oneself although their title says manager … */
const managedWork = words(
  `account brand campaign case category change claim client community content contract creative delivery event
  fund grant partnership portfolio product program project property relationship release success`,
);
/** … or director. */
const directedWork = words('art casting creative film funeral music photography stage');
/** Who does the work rather than lead it: a "Contract specialist" goes by the contract manager's job, not by his rank. */
const doers = words(
  'adviser advisor analyst assistant associate consultant coordinator investigator negotiator practitioner representative specialist technician',
);

/**
 * The level that a title stands for.
 * @param parsed the title as `parseTitle` reads it
 * @param ofRole the level that the bare title of the role it names stands for; undefined when the role is unknown
 * @returns what the title says itself before what is usual; 'regular' when neither says anything
 */
export function levelOf(parsed: ParsedTitle, ofRole?: Level): Level {
  const { level, rank, craft } = parsed;
  const doer = ofRole && !rank && rungs[ofRole] >= rungs.manager && craft.some((word) => doers.has(word));
  const usual = doer ? 'regular' : ofRole;
  const own = rank === 'manager' ? managedWork : directedWork;
  const managing = rank && !craft.some((word) => own.has(word)) ? rank : 'regular';
  // "Marketing director" is above a marketing manager's usual level; an art director's is nobody's manager
  const base = usual && (!rank || rungs[usual] < rungs.manager) ? usual : higher(usual ?? managing, managing);
  // a role that is usually below what its managing word says has its "assistant" in it
  if (parsed.under) return usual && rank && rungs[usual] < rungs[rank] ? usual : under[level ?? base];
  if (!level) return base;
  // "Senior director" stays a director, "Principal product manager" becomes a lead, "Junior buyer" junior
  return rungs[base] >= rungs.lead && rungs[level] >= rungs.senior ? higher(base, level) : level;
}

/**
 * How far it is from one level to another.
 * @returns steps on the ladder of seniority, negative when `to` is below `from`; about 1 is the usual next step
 */
export function levelStep(from: Level, to: Level): number {
  return rungs[to] - rungs[from];
}

function higher(a: Level, b: Level): Level {
  return rungs[a] >= rungs[b] ? a : b;
}
