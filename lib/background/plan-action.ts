import { addEntry, readPlan } from '../store/plan';
import { checkStillBuilt } from './still-in-plan';

/**
 * Adds an action that practises a target skill or capability target, unless the same one is open already.
 * @throws when it is not in the plan any more.
 */
export async function planAction(skillId: string, text: string): Promise<void> {
  const plan = await readPlan();
  checkStillBuilt(plan, skillId);
  if (plan.actions.some((action) => action.state === 'open' && action.text === text)) return;
  await addEntry('actions', { text, kind: 'habit', buildsIds: [skillId] });
}
