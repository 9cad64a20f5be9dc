import type { Level } from './field';
import type { ParsedTitle } from './titles';

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

/** Crafts that are done by oneself although their title says manager or director. */
const managesWork = new Set(
  `account art brand campaign case category change claim client community content contract creative delivery event
  fund funeral grant partnership portfolio product program project property relationship release risk success`.split(
    /\s+/,
  ),
);

/**
 * The level that a title stands for.
 * @param parsed the title as `parseTitle` reads it
 * @param usual the level that the bare title of the role it names stands for; undefined when the role is unknown
 * @returns what the title says itself before what is usual; 'regular' when neither says anything
 */
export function levelOf(parsed: ParsedTitle, usual?: Level): Level {
  const said = saidLevel(parsed, usual);
  return parsed.under ? under[said] : said;
}

function saidLevel({ craft, level, rank }: ParsedTitle, usual: Level | undefined): Level {
  const managing = rank && !craft.some((word) => managesWork.has(word)) ? rank : 'regular';
  // "Marketing director" is above a marketing manager's usual level; an art director's is nobody's manager
  const base = usual && (!rank || rungs[usual] < rungs.manager) ? usual : higher(usual ?? managing, managing);
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
