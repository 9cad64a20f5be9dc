import { addEntry, readPlan } from '../store/plan';

/**
 * Adds a milestone on the way to the roles that build a target skill or capability target, unless the same one is ahead already.
 * @throws when it is not in the plan any more.
 */
export async function planMilestone(skillId: string, text: string): Promise<void> {
  const { milestones, roles, skills, capabilityTargets } = await readPlan();
  if (![...skills, ...capabilityTargets].some(({ id }) => id === skillId))
    throw new Error('That skill is not in the plan any more.');
  if (milestones.some((one) => one.reachedOn === null && one.text === text)) return;
  const roleIds = roles.filter(({ buildsIds }) => buildsIds.includes(skillId)).map(({ id }) => id);
  await addEntry('milestones', { text, roleIds });
}
