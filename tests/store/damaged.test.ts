import { beforeEach, expect, test } from 'vitest';
import { samplePlan } from '../../lib/plan/sample';
import { defaultSettings } from '../../lib/plan/settings';
import { putBackDamaged, readDamaged, setAsideDamaged } from '../../lib/store/damaged';
import { db } from '../../lib/store/db';
import { checkHealth, isSound, repair } from '../../lib/store/health';
import { planRevision } from '../../lib/store/journal';
import { takeOverwritingBack } from '../../lib/store/overwritten';
import { putPlan, readPlan } from '../../lib/store/plan';
import { readSettings } from '../../lib/store/settings';
import { freshStore } from './fresh';

const plan = samplePlan(Date.UTC(2026, 10, 22, 9));
const [first, second] = plan.skills;
const [role] = plan.roles;
if (!first || !second || !role) throw new Error('The sample has skills and roles.');

beforeEach(async () => {
  await freshStore();
  await putPlan(plan);
});

test('a damaged record is read around', async () => {
  await db.table('skills').put({ ...first, alsoKnownAs: 'kaizen' });
  await db.table('profile').put({ id: 'me', vision: 12 });
  await db.table('settings').put({ id: 'settings', weights: null });
  const read = await readPlan();
  expect(read.skills.map(({ id }) => id)).not.toContain(first.id);
  expect(read.skills).toHaveLength(plan.skills.length - 1);
  expect(read.profile.vision).toBe('');
  expect(await readSettings()).toEqual(defaultSettings);
});

test('a damaged record is set aside as it was, and comes back with what fits of it', async () => {
  await db.table('skills').put({ ...first, targetLevel: 9 });
  await db.table('savedRoles').put({ id: 'x', title: 5 });
  expect(await setAsideDamaged()).toBe(2);
  expect(await setAsideDamaged()).toBe(0);
  expect(await db.lists.skills.get(first.id)).toBeUndefined();
  const [saved, skill] = await readDamaged();
  expect(skill).toMatchObject({ table: 'skills', key: first.id, row: { targetLevel: 9 } });
  expect(skill?.why).toContain('targetLevel');

  expect(await putBackDamaged(skill?.id ?? 0)).toBe(true);
  expect((await readPlan()).skills[0]).toEqual({ ...first, targetLevel: 3 });
  expect(await putBackDamaged(saved?.id ?? 0)).toBe(false);
  expect(await readDamaged()).toHaveLength(1);
});

test('a check finds what is wrong and changes nothing; the repair mends it and can be taken back', async () => {
  expect(isSound(await checkHealth())).toBe(true);
  await db.savedTexts.put({ id: 'nobody', text: 'A posting' });
  await db.lists.roles.put({ ...role, buildsIds: [first.id, 'never-there'], leadsToIds: ['nor-this'] });
  await db.table('skills').put({ ...second, name: null });
  await db.table('counters').put({ id: 'plan', revision: Number.NaN });
  const health = await checkHealth();
  expect(health.orphanTexts).toEqual(['nobody']);
  expect(health.damaged).toHaveLength(1);
  expect(health.mended).toMatchObject([{ table: 'roles', row: { buildsIds: [first.id], leadsToIds: [] } }]);
  expect(health.isCountLost).toBe(true);

  await repair();
  expect(isSound(await checkHealth())).toBe(true);
  expect(await db.savedTexts.count()).toBe(0);
  expect(await planRevision()).toBeGreaterThan(1_000_000);
  await takeOverwritingBack();
  expect(await db.savedTexts.get('nobody')).toBeDefined();
  expect((await db.lists.roles.get(role.id))?.buildsIds).toEqual([first.id, 'never-there']);
});
