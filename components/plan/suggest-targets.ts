import type { Knowledge } from '../../lib/knowledge/knowledge';
import { openRoles } from '../../lib/knowledge/titles/roles';
import type { Plan, Role } from '../../lib/plan/schema';
import { skillMeant } from './skill-meant';

/** A skill that an ideal role usually asks for and the plan doesn't have yet. */
export interface SuggestedTarget {
  name: string;
  role: Role;
}

/** Helpful skills (1) are not what one has to be ready with. */
const REGULAR = 2;

/**
 * Capability targets from what the built-in knowledge says of the ideal roles.
 * In: the plan, the knowledge, how many. Out: those at the heart of a role first, each skill once.
 */
export function suggestTargets(plan: Plan, knowledge: Knowledge, limit: number): SuggestedTarget[] {
  const roles = openRoles(knowledge);
  const have = new Set(
    [...plan.skills, ...plan.capabilityTargets, ...plan.currentSkills]
      .flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs])
      .map((name) => skillMeant(knowledge, name)),
  );
  const found = plan.roles
    .filter(({ kind, title }) => kind === 'ideal' && title.trim())
    .flatMap((role) => {
      const known = roles.place(role.title).role;
      return known === undefined ? [] : roles.skillsOf(known).map((use) => ({ ...use, role }));
    })
    .filter(({ skill, weight }) => weight >= REGULAR && !have.has(skill))
    .sort((a, b) => b.weight - a.weight || a.skill - b.skill);
  return found
    .filter(({ skill }, at) => found.findIndex((other) => other.skill === skill) === at)
    .slice(0, limit)
    .map(({ skill, role }) => ({ name: knowledge.skillNames.get(skill), role }));
}
