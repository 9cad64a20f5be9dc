import { beforeEach, expect, test } from 'vitest';
import { acceptedOf } from '../../lib/exchange/in/accepted';
import { readLinkedIn } from '../../lib/exchange/in/linkedin';
import { propose } from '../../lib/exchange/in/propose';
import { readCsv } from '../../lib/exchange/in/read-csv';
import { savedRowOf } from '../../lib/exchange/in/saved-row';
import { isScorable } from '../../lib/plan/completeness';
import { db } from '../../lib/store/db';
import { lastChange, takeBack } from '../../lib/store/journal';
import { editProfile, readPlan } from '../../lib/store/plan';
import { editSavedRole, readSavedRoles } from '../../lib/store/saved-roles';
import { takeIn } from '../../lib/store/take-in';
import { course } from './course';
import { linkedInFiles } from './made-files';
import { smallKnowledge } from './small-knowledge';

const today = { year: 2026, month: 11 };
const noFit = { at: 0, fit: null, direction: null, growth: null, reach: null, kind: 'off-plan' as const };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

/** Takes in all that the export proposes; answers the change to take back by. */
async function takeInAll(): Promise<number | undefined> {
  const files = [];
  for (const [name, text] of Object.entries(linkedInFiles))
    files.push({ name, rows: await readCsv(text, course()) });
  const career = readLinkedIn(files);
  if (!career) throw new Error('It is no export.');
  const items = propose(career, await readPlan(), await readSavedRoles(), smallKnowledge, today);
  const { roles, ...rest } = acceptedOf(items);
  const rows = roles.map((role) => ({ row: savedRowOf(role, noFit, 5), text: role.text }));
  const record = await takeIn({ from: 'an export', ...rest, roles: rows });
  return record && lastChange(record.table, record.recordId);
}

test('a lot is in whole, a second time there is nothing left to take in, and one change takes it back', async () => {
  await editProfile({ currentTitle: '', vision: 'Calm flow' });
  const change = await takeInAll();
  const plan = await readPlan();
  expect(plan.profile).toMatchObject({
    currentTitle: 'Operations Analyst',
    yearsExperience: 9,
    vision: 'Calm flow',
  });
  expect(isScorable(plan)).toBe(true);
  // a role option builds the target skills that came with it and leads to the ideal
  expect(plan.roles[0]?.buildsIds).toEqual(plan.skills.map(({ id }) => id));
  expect(plan.roles[0]?.leadsToIds).toEqual([plan.roles[1]?.id]);
  expect(await readSavedRoles()).toHaveLength(2);
  expect(await takeInAll()).toBeUndefined();

  await takeBack(change ?? -1);
  const after = await readPlan();
  expect(after.profile).toMatchObject({ currentTitle: '', yearsExperience: null, vision: 'Calm flow' });
  expect([after.skills, after.roles, after.currentSkills, await readSavedRoles()]).toEqual([[], [], [], []]);
});

test('a saved role that was removed comes back under its id, and a further stage moves the one that is there', async () => {
  await takeInAll();
  const [first] = await readSavedRoles();
  await db.savedRoles.update(first?.id ?? '', { deletedAt: 9 });
  await takeInAll();
  expect((await readSavedRoles()).map(({ id }) => id)).toContain(first?.id);
  expect(await db.savedRoles.count()).toBe(2);

  const applied = (await readSavedRoles()).find(({ stage }) => stage === 'applied');
  await editSavedRole(applied?.id ?? '', { stage: 'interested' }, 'Moved');
  await takeInAll();
  expect((await db.savedRoles.get(applied?.id ?? ''))?.stageHistory.map(({ stage }) => stage)).toEqual([
    'applied',
    'interested',
    'applied',
  ]);
});

test('a value that doesn’t fit its field leaves everything as it was', async () => {
  const lot = { from: 'a test', entries: [], levels: [], roles: [], stages: [] };
  await takeIn({ ...lot, profile: { currentTitle: 'Analyst' } });
  await expect(
    takeIn({
      ...lot,
      profile: { currentTitle: 'Other' },
      entries: [{ list: 'currentSkills', fields: { id: 'a', name: 'x'.repeat(301) } }],
    }),
  ).rejects.toThrow();
  expect((await readPlan()).profile.currentTitle).toBe('Analyst');
});
