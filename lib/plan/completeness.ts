import type { Plan } from './schema';

/** Whether the plan says enough to score by: a named skill or role option. */
export function isScorable(plan: Plan): boolean {
  return plan.skills.some((skill) => skill.name.trim()) || plan.roles.some((role) => role.title.trim());
}
