import type { Level } from '../knowledge/field';
import { levelStep } from '../knowledge/titles/levels';
import type { PlacedTitle, TitlePoint } from '../knowledge/titles/relatedness';
import type { RoleKnowledge } from '../knowledge/titles/roles';
import type { Plan, Role } from '../plan/schema';
import type { Wanted } from './wanted';
import { given } from './weights';

/** A role option, compiled for comparing postings with it. */
export interface Option {
  role: Role;
  /**
   * How related a posting's title, or the job in it, is to the option's titles (0 to 1), and which of them it is likest
   * to.
   */
  likeness(title: TitlePoint, job: TitlePoint): { value: number; to: string };
  /** How surely a title is one that the person said is not this role, 0 to 1. */
  excluded(title: TitlePoint): number;
  /** The range of its titles' levels. */
  lowest: Level;
  highest: Level;
  /** The level of its first title. */
  level: Level;
  /** Places of what it is to build in the list of what is looked for. */
  builds: readonly number[];
  /** Typical skills by number: how central, 0 to 1. */
  skills: ReadonlyMap<number, number>;
  /** The same as columns: the skills, what finding each weighs (a telling one more), and all of that. */
  weighed: { skills: Uint16Array; weights: Float64Array; all: number };
}

/**
 * Compiles the plan's role options; a project within today's role is no posting's.
 * In: `telling` says how much a skill of the vocabulary tells of the job.
 */
export function optionsOf(
  plan: Plan,
  wanted: readonly Wanted[],
  roles: RoleKnowledge,
  telling: Float32Array,
): Option[] {
  return plan.roles
    .filter(({ title, form }) => title.trim() && form === 'role')
    .map((role) => {
      const titles = [role.title, ...role.alsoKnownAs].filter((title) => title.trim());
      const to = titles.map((title) => ({ title, relatedness: roles.relatednessTo(title) }));
      const not = role.notThese.map(roles.relatednessTo);
      const likeness = (title: TitlePoint, job: TitlePoint) =>
        to.reduce(
          (best, { title: own, relatedness }) => {
            const value = Math.max(relatedness(title), relatedness(job));
            return value > best.value ? { value, to: own } : best;
          },
          { value: 0, to: role.title },
        );
      const skills = typicalSkills(titles, roles);
      const byLevel = titles.map((title) => roles.levelOf(title)).sort((a, b) => levelStep(b, a));
      return {
        role,
        likeness,
        excluded: (title) => Math.max(0, ...not.map((relatedness) => relatedness(title))) ** given.exclusion,
        lowest: byLevel[0] ?? 'regular',
        highest: byLevel.at(-1) ?? 'regular',
        level: roles.levelOf(role.title),
        builds: wanted.flatMap(({ id }, number) => (role.buildsIds.includes(id) ? [number] : [])),
        skills,
        weighed: weighSkills(skills, telling),
      };
    });
}

function weighSkills(skills: ReadonlyMap<number, number>, telling: Float32Array): Option['weighed'] {
  const weights = Array.from(skills, ([skill, central]) => central * (telling[skill] ?? 1));
  return {
    skills: Uint16Array.from(skills.keys()),
    weights: Float64Array.from(weights),
    all: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** A title without what stands beside the job: team, place, product. */
export const jobOf = ({ parsed }: PlacedTitle) => parsed.words.join(' ');

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
