import type { Knowledge } from '../knowledge/knowledge';
import { skillMatcher } from '../knowledge/skills/skills';
import { openRoles } from '../knowledge/titles/roles';
import type { Plan } from '../plan/schema';
import type { Settings } from '../plan/settings';
import { changesOf } from './changes';
import type { Lens } from './compiled-plan';
import { type Readable, readPosting } from './evidence';
import { explain } from './explain';
import type { Fit } from './fit';
import { measure } from './measure';
import { namedOptions } from './named-options';
import { optionsOf } from './options';
import { ownStanding } from './own';
import { tellingSkills } from './telling';
import { wantedOf } from './wanted';
import { type FitNumbers, fitNumbers } from './weights';

export type { Lens } from './compiled-plan';

/**
 * Compiles a plan for scoring: once for each revision, so that a posting is then one pass over its text.
 * In: a plan that says something to score by, how much the person lets each axis count, and the knowledge;
 * `numbers` are the fitted ones unless they are being fitted. Out: the lens.
 */
export function compileLens(
  plan: Plan,
  weights: Settings['weights'],
  knowledge: Knowledge,
  numbers: FitNumbers = fitNumbers,
): Lens {
  const roles = openRoles(knowledge);
  const wanted = wantedOf(plan);
  const telling = tellingSkills(knowledge, roles);
  const options = optionsOf(plan, wanted, roles, telling);
  return {
    plan,
    weights,
    numbers,
    knowledge,
    roles,
    wanted,
    matcher: skillMatcher(knowledge, wanted),
    findNamed: namedOptions(options),
    options,
    own: ownStanding(plan, wanted, knowledge, roles),
    telling,
  };
}

/** Scores a posting. In: a lens and what was read. Out: the fit; the same in, the same out. */
export function scorePosting(lens: Lens, { title, company, location, description }: Readable): Fit {
  const evidence = readPosting(lens, { title, company, location, description }, true);
  const measured = measure(lens, evidence);
  return { ...explain(lens, evidence, measured, false), changes: changesOf(lens, measured) };
}

/** Scores a card of a results page by what it says: title and perhaps some lines. Out: a provisional fit. */
export function scoreCard(
  lens: Lens,
  { title, company, location, snippet }: Omit<Readable, 'description'> & { snippet: string | null },
): Fit {
  const evidence = readPosting(lens, { title, company, location, description: snippet ?? '' }, false);
  return { ...explain(lens, evidence, measure(lens, evidence), true), changes: [] };
}
