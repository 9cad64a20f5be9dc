import { isNotThis, isThis } from '../fit/teach';
import { lastChange, takeBack } from '../store/journal';
import { editEntry, readPlan } from '../store/plan';

/**
 * Teaches the plan what a phrase of a posting is: another name of a target skill or role option, or none of it.
 * @returns the change, to be taken back by; null when there was nothing new in it.
 * @throws when the plan has no such record any more.
 */
export async function teach(planId: string, phrase: string, isIt: boolean): Promise<number | null> {
  const { skills, roles } = await readPlan();
  const list = skills.some(({ id }) => id === planId) ? 'skills' : 'roles';
  const record = [...skills, ...roles].find(({ id }) => id === planId);
  if (!record) throw new Error('That is not in the plan any more.');
  const changes = isIt ? isThis(record, phrase) : isNotThis(record, phrase);
  const said = isIt ? changes.alsoKnownAs : changes.notThese;
  if (said.length === (isIt ? record.alsoKnownAs : record.notThese).length) return null;
  await editEntry(list, planId, changes, `Taught the plan “${phrase}”`);
  return (await lastChange(list, planId)) ?? null;
}

/** Takes back what was taught; nothing happens when it was taken back already. */
export async function takeTaught(change: number): Promise<void> {
  await takeBack(change);
}
