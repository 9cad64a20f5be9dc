import type { Plan } from '../plan/schema';

/**
 * Checks that something is still a target skill or capability target of the plan.
 * @throws when it is not, in words for the person.
 */
export function checkStillBuilt({ skills, capabilityTargets }: Plan, id: string): void {
  if (![...skills, ...capabilityTargets].some((one) => one.id === id))
    throw new Error('That skill is not in the plan any more.');
}
