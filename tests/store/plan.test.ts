import { beforeEach, expect, test } from 'vitest';
import { SHORT } from '../../lib/plan/bounds';
import { samplePlan } from '../../lib/plan/sample';
import { sayTrouble } from '../../lib/shell/trouble';
import { db } from '../../lib/store/db';
import { planRevision, recentChanges, takeBack } from '../../lib/store/journal';
import {
  addEntry,
  editEntry,
  editProfile,
  erasePlan,
  putPlan,
  readPlan,
  removeEntry,
} from '../../lib/store/plan';
import { freshStore } from './fresh';

beforeEach(freshStore);

test('an empty store is an empty plan', async () => {
  const plan = await readPlan();
  expect(plan.profile.vision).toBe('');
  expect(plan.skills).toEqual([]);
});

test('edits of different fields at once both survive', async () => {
  await Promise.all([editProfile({ vision: 'Lead a ward' }), editProfile({ currentTitle: 'Nurse' })]);
  const { profile } = await readPlan();
  expect(profile).toMatchObject({ vision: 'Lead a ward', currentTitle: 'Nurse' });
});

test('entries keep the order in which they came', async () => {
  for (const name of ['Triage', 'Teaching', 'Budgeting']) await addEntry('skills', { name });
  expect((await readPlan()).skills.map((skill) => skill.name)).toEqual(['Triage', 'Teaching', 'Budgeting']);
});

test('a sixth target skill is refused with the reason, also when two windows add one at once', async () => {
  for (const name of ['Triage', 'Teaching', 'Budgeting', 'Rostering']) await addEntry('skills', { name });
  const [fifth, sixth] = await Promise.allSettled([
    addEntry('skills', { name: 'Audit' }),
    addEntry('skills', { name: 'Coaching' }),
  ]);
  expect(fifth.status).toBe('fulfilled');
  expect(sixth.status === 'rejected' && sayTrouble(sixth.reason)).toMatch(/^Five is the most/);
  const { skills } = await readPlan();
  expect(skills).toHaveLength(5);
  await removeEntry('skills', skills[0]?.id ?? '', 'Removed Triage.');
  await addEntry('skills', { name: 'Coaching' });
  expect((await readPlan()).skills).toHaveLength(5);
});

test('a run of keystrokes is one change to take back', async () => {
  for (const vision of ['L', 'Le', 'Lea', 'Lead']) await editProfile({ vision });
  const changes = await recentChanges();
  expect(changes).toHaveLength(1);
  await takeBack(changes[0]?.id ?? 0);
  expect((await readPlan()).profile.vision).toBe('');
});

test('what another window wrote in the same field can be recovered', async () => {
  await editProfile({ vision: 'Mine' });
  // another window is another writer in the journal
  await db.journal.toCollection().modify({ windowId: 'other' });
  await editProfile({ vision: 'Theirs' });
  const [last] = await recentChanges();
  expect(last?.before).toEqual({ vision: 'Mine' });
  await takeBack(last?.id ?? 0);
  expect((await readPlan()).profile.vision).toBe('Mine');
});

test('taking an older change back keeps what was written since, and can be taken back', async () => {
  await editProfile({ vision: 'First' });
  const [first] = await recentChanges();
  await db.journal.toCollection().modify({ windowId: 'other' });
  await editProfile({ vision: 'Second' });
  await takeBack(first?.id ?? 0);
  expect((await readPlan()).profile.vision).toBe('');
  const [back] = await recentChanges();
  expect(back).toMatchObject({ label: 'Took back: Edited the plan', before: { vision: 'Second' } });
  await takeBack(back?.id ?? 0);
  expect((await readPlan()).profile.vision).toBe('Second');
  expect((await recentChanges())[0]?.label).toBe('Edited the plan');
});

test('changes taken back one after the other each keep their text', async () => {
  await editProfile({ vision: 'First' });
  await db.journal.toCollection().modify({ windowId: 'other' });
  await editProfile({ vision: 'Second' });
  for (const change of await recentChanges()) await takeBack(change.id ?? 0);
  expect((await recentChanges()).map(({ before }) => before)).toEqual([
    { vision: 'First' },
    { vision: 'Second' },
  ]);
});

test('an added entry that was taken back comes back', async () => {
  await addEntry('skills', { name: 'Triage' });
  const [added] = await recentChanges();
  await takeBack(added?.id ?? 0);
  expect((await readPlan()).skills).toEqual([]);
  const [back] = await recentChanges();
  expect(back?.label).toBe('Took back: Added an entry');
  await takeBack(back?.id ?? 0);
  expect((await readPlan()).skills).toMatchObject([{ name: 'Triage' }]);
});

test('a removed skill takes its mentions along, and both come back', async () => {
  const skill = await addEntry('skills', { name: 'Negotiation' });
  await addEntry('roles', { title: 'Buyer', buildsIds: [skill] });
  await removeEntry('skills', skill, 'Removed Negotiation');
  expect((await readPlan()).roles[0]?.buildsIds).toEqual([]);
  const [last] = await recentChanges();
  await takeBack(last?.id ?? 0);
  const plan = await readPlan();
  expect(plan.skills[0]?.name).toBe('Negotiation');
  expect(plan.roles[0]?.buildsIds).toEqual([skill]);
});

test('a text over its bound is refused and changes nothing', async () => {
  const id = await addEntry('skills', { name: 'Negotiation' });
  const before = await planRevision();
  await expect(editEntry('skills', id, { name: 'x'.repeat(SHORT + 1) })).rejects.toThrow();
  expect((await readPlan()).skills[0]?.name).toBe('Negotiation');
  expect(await planRevision()).toBe(before);
});

test('every change counts the revision up', async () => {
  const before = await planRevision();
  await editProfile({ vision: 'A' });
  await addEntry('roles', { title: 'Buyer' });
  expect(await planRevision()).toBe(before + 2);
});

test('a half-written profile that another plan was put over can be taken back', async () => {
  await editProfile({ vision: 'Lead a ward' });
  await putPlan(samplePlan(1));
  const [put] = await recentChanges();
  await takeBack(put?.id ?? 0);
  expect((await readPlan()).profile.vision).toBe('Lead a ward');
});

test('erasing the sample leaves what was written before it, and the changes of saved roles', async () => {
  await editProfile({ vision: 'Lead a ward' });
  await db.journal.add({
    at: 1,
    table: 'savedRoles',
    recordId: 'one',
    before: { deletedAt: null },
    after: { deletedAt: 1 },
    label: 'Removed Ward manager',
    windowId: 'other',
  });
  await putPlan(samplePlan(1));
  await editProfile({ vision: 'Changed in the sample' });
  await erasePlan();
  const plan = await readPlan();
  expect(plan.profile.vision).toBe('Lead a ward');
  expect(plan.skills).toEqual([]);
  expect((await recentChanges()).map(({ label }) => label)).toEqual(['Removed Ward manager']);
});

test('the sample put twice is erased all the same', async () => {
  await putPlan(samplePlan(1));
  await putPlan(samplePlan(2));
  await erasePlan();
  expect((await readPlan()).profile.vision).toBe('');
});
