import { addEntry, readPlan } from '../store/plan';

/** Adds an action that practises a target skill or capability target, unless the same one is open already. */
export async function planAction(skillId: string, text: string): Promise<void> {
  const { actions, skills, capabilityTargets } = await readPlan();
  if (![...skills, ...capabilityTargets].some(({ id }) => id === skillId))
    throw new Error('That skill is not in the plan any more.');
  if (actions.some((action) => action.state === 'open' && action.text === text)) return;
  await addEntry('actions', { text, kind: 'habit', buildsIds: [skillId] });
}
