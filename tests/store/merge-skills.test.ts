import { beforeEach, expect, test } from 'vitest';
import { mergeSkills } from '../../lib/store/merge-skills';
import { addEntry, editEntry, readPlan } from '../../lib/store/plan';
import { freshStore } from './fresh';

beforeEach(freshStore);

test('whatever pointed to the merged skill points to the kept one; all of it can be taken back', async () => {
  const keptId = await addEntry('skills', { name: 'Data storytelling' });
  const againId = await addEntry('skills', { name: 'Presenting data' });
  const actionId = await addEntry('actions', { text: 'Present once', buildsIds: [againId] });
  await editEntry('actions', actionId, { buildsIds: [againId, keptId] });
  const roleId = await addEntry('roles', { title: 'Analyst', buildsIds: [againId] });
  const before = await readPlan();
  const [kept, again] = before.skills;
  if (!kept || !again) throw new Error('two skills were added');

  const takeBack = await mergeSkills({ kept, again });
  const merged = await readPlan();
  expect(merged.skills.map(({ id, alsoKnownAs }) => [id, alsoKnownAs])).toEqual([
    [keptId, ['Presenting data']],
  ]);
  expect(merged.actions[0]?.buildsIds).toEqual([keptId]);
  expect(merged.roles.find(({ id }) => id === roleId)?.buildsIds).toEqual([keptId]);

  await takeBack();
  const after = await readPlan();
  expect(after.skills.map(({ name, alsoKnownAs }) => [name, alsoKnownAs])).toEqual([
    ['Data storytelling', []],
    ['Presenting data', []],
  ]);
  expect(after.actions[0]?.buildsIds).toEqual([againId, keptId]);
  expect(after.roles[0]?.buildsIds).toEqual([againId]);
});
