import type { FunctionName, Level } from '../field';
import { levelStep } from './levels';
import type { RoleKnowledge } from './roles';

/** A target skill of the plan. */
export interface SuggestTarget {
  /** The plan's record. */
  id: string;
  /** The vocabulary's skills that it means, by number; none for words of the person's own. */
  skills: readonly number[];
  /** Levels still to go, 0 (there already) to 4. */
  gap: number;
}

/** A target skill that a role uses. */
export interface SuggestedUse {
  targetId: string;
  skill: number;
  /** 3 the heart of the job, 2 regular, 1 helpful. */
  weight: number;
  gap: number;
}

/** A role worth thinking of, with what speaks for it. */
export interface SuggestedRole {
  role: number;
  title: string;
  function: FunctionName;
  level: Level;
  /** Target skills it uses, those at its heart first. */
  uses: SuggestedUse[];
  /** Levels of gap that it works on: each target's gap by how central the skill is to the role. */
  closes: number;
  /** The one of my titles that it is nearest to, and how near (0 to 1); null without titles of mine. */
  near: { title: string; relatedness: number } | null;
  /** From my level to its usual one, in steps (`levelStep`). */
  step: number;
}

/** A role that is one of mine by another name counts so much more than one far away. */
const NEARNESS = 1;
/** Each level beyond the next one makes a role so much less of a step. */
const FAR_STEP = 0.1;

/**
 * Roles to think about: they use at least one target skill; ranked by how many targets they use and how much of the
 * gap they close, more so when they are near mine in work and level.
 * @param roles the knowledge
 * @param mine titles I have or already plan, today's first; they are not suggested again
 * @param targets the plan's target skills
 * @param limit how many at most
 * @returns best first; ties in the order of the knowledge
 */
export function suggestRoles(
  roles: RoleKnowledge,
  mine: readonly string[],
  targets: readonly SuggestTarget[],
  limit = 20,
): SuggestedRole[] {
  const titles = mine
    .filter((title) => title.trim())
    .map((title) => ({ title, to: roles.relatednessTo(title) }));
  const taken = new Set(titles.map(({ title }) => roles.place(title).role));
  const level = titles[0] ? roles.levelOf(titles[0].title) : undefined;
  const found: (SuggestedRole & { points: number })[] = [];
  for (let role = 0; role < roles.count; role++) {
    if (taken.has(role)) continue;
    const uses = usesOf(roles, role, targets);
    if (!uses.length) continue;
    const title = roles.titleOf(role);
    const near = titles
      .map(({ title: own, to }) => ({ title: own, relatedness: to(title) }))
      .reduce<SuggestedRole['near']>((a, b) => (a && a.relatedness >= b.relatedness ? a : b), null);
    const closes = uses.reduce((sum, { gap, weight }) => sum + (gap * weight) / 3, 0);
    const count = uses.reduce((sum, { weight }) => sum + weight / 3, 0);
    const usual = roles.usualLevelOf(role);
    const step = level ? levelStep(level, usual) : 0;
    const worth = (count + closes / 4) * (1 + NEARNESS * (near?.relatedness ?? 0));
    const points = worth / (1 + FAR_STEP * Math.max(0, Math.abs(step) - 1));
    found.push({
      role,
      title,
      function: roles.functionOf(role),
      level: usual,
      uses,
      closes,
      near,
      step,
      points,
    });
  }
  return found
    .sort((a, b) => b.points - a.points || a.role - b.role)
    .slice(0, limit)
    .map(({ points: _, ...suggestion }) => suggestion);
}

/** The role's best use of each target. */
function usesOf(roles: RoleKnowledge, role: number, targets: readonly SuggestTarget[]): SuggestedUse[] {
  const typical = roles.skillsOf(role);
  return targets
    .flatMap(({ id, skills, gap }) =>
      typical
        .filter(({ skill }) => skills.includes(skill))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 1)
        .map(({ skill, weight }) => ({ targetId: id, skill, weight, gap })),
    )
    .sort((a, b) => b.weight - a.weight);
}
