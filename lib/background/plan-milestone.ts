import { addEntry, readPlan } from '../store/plan';
import { checkStillBuilt } from './still-in-plan';

/**
 * Adds a milestone on the way to the roles that build a target skill or capability target, unless the same one is ahead already.
 * @throws when it is not in the plan any more.
 */
export async function planMilestone(skillId: string, text: string): Promise<void> {
  const plan = await readPlan();
  checkStillBuilt(plan, skillId);
  if (plan.milestones.some((one) => one.reachedOn === null && one.text === text)) return;
  const roleIds = plan.roles.filter(({ buildsIds }) => buildsIds.includes(skillId)).map(({ id }) => id);
  await addEntry('milestones', { text, roleIds });
}
