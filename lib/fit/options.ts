import type { Level } from '../knowledge/field';
import type { PlacedTitle } from '../knowledge/relatedness';
import type { RoleKnowledge } from '../knowledge/roles';
import type { Plan, Role } from '../plan/schema';

/** A role option, compiled for comparing postings with it. */
export interface Option {
  role: Role;
  /** How related a posting's title is to the option's titles (0 to 1), and which of them it is likest to. */
  likeness(title: PlacedTitle): { value: number; to: string };
  /** How surely a title is one that the person said is not this role, 0 to 1. */
  excluded(title: PlacedTitle): number;
  level: Level;
  /** Typical skills by number: how central, 0 to 1. */
  skills: ReadonlyMap<number, number>;
}

/** Power that keeps an exclusion to the very title and its plain synonyms. */
const EXCLUSION = 8;

/** Compiles the plan's role options. */
export function optionsOf(plan: Plan, roles: RoleKnowledge): Option[] {
  return plan.roles
    .filter(({ title }) => title.trim())
    .map((role) => {
      const titles = [role.title, ...role.alsoKnownAs].filter((title) => title.trim());
      const to = titles.map((title) => ({ title, relatedness: roles.relatednessTo(title) }));
      const not = role.notThese.map(roles.relatednessTo);
      return {
        role,
        likeness: (title) =>
          to.reduce(
            (best, { title: own, relatedness }) => {
              const value = relatedness(title);
              return value > best.value ? { value, to: own } : best;
            },
            { value: 0, to: role.title },
          ),
        excluded: (title) => Math.max(0, ...not.map((relatedness) => relatedness(title))) ** EXCLUSION,
        level: roles.levelOf(role.title),
        skills: typicalSkills(titles, roles),
      };
    });
}

/** What jobs of these titles typically take: skill of the vocabulary → how central, 0 to 1. */
export function typicalSkills(titles: readonly string[], roles: RoleKnowledge): Map<number, number> {
  const typical = new Map<number, number>();
  for (const title of titles) {
    const placed = roles.place(title);
    placed.roles.forEach((role, i) => {
      for (const { skill, weight } of roles.skillsOf(role)) {
        const central = (weight / 3) * (placed.shares[i] ?? 0);
        typical.set(skill, Math.max(typical.get(skill) ?? 0, central));
      }
    });
  }
  return typical;
}
