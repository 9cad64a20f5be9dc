import { beforeEach, expect, test } from 'vitest';
import type { SavedRole } from '../../lib/portfolio/schema';
import { db } from '../../lib/store/db';
import { editSavedRoles } from '../../lib/store/edit-saved-roles';
import { type Following, followSavedRoles } from '../../lib/store/follow-saved-roles';
import { lastChange, planRevision, takeBack } from '../../lib/store/journal';
import { editSavedRole, readSavedRoles } from '../../lib/store/saved-roles';
import { savedRolesDue } from '../../lib/store/saved-roles-due';
import { manyRoles } from '../portfolio/many-roles';
import { freshStore } from './fresh';

beforeEach(freshStore);

const made = manyRoles(900);
const ids = made.map(({ row }) => row.id);
const putMany = () => db.savedRoles.bulkPut(made.map(({ row }) => row));

test('many are changed in one stroke, which is taken back in one, and put again in one', async () => {
  await putMany();
  const before = await readSavedRoles();
  const some = ids.slice(0, 450);
  const one = await editSavedRoles(
    some,
    ({ stage, tags }) => ({
      ...(stage === 'offer' ? {} : { stage: 'offer' as const }),
      tags: [...tags, 'bulk'],
    }),
    'Moved 450 roles to Offer',
  );
  const offers = (roles: SavedRole[]) => roles.filter(({ tags }) => tags.includes('bulk'));
  const changed = offers(await readSavedRoles());
  expect(changed).toHaveLength(450);
  expect(
    changed.every(({ stage, stageHistory }) => stage === 'offer' && stageHistory.at(-1)?.stage === 'offer'),
  ).toBe(true);

  const stroke = await lastChange('savedRoles', one ?? '');
  expect(await takeBack(stroke ?? 0)).toBe(true);
  const still = ({ updatedAt, ...rest }: SavedRole) => rest;
  expect((await readSavedRoles()).map(still)).toEqual(before.map(still));

  await takeBack((await lastChange('savedRoles', one ?? '')) ?? 0);
  expect(offers(await readSavedRoles())).toHaveLength(450);
});

test('a saved role taken back leaves every score up to date', async () => {
  await putMany();
  const revision = await planRevision();
  const one = await editSavedRoles(ids.slice(0, 3), () => ({ stage: 'closed' }), 'Moved 3 roles to Closed');
  expect(await takeBack((await lastChange('savedRoles', one ?? '')) ?? 0)).toBe(true);
  expect(await planRevision()).toBe(revision);
});

test('a stroke is never merged with an edit of one role before or after it', async () => {
  await putMany();
  const [first = ''] = ids;
  await editSavedRole(first, { tags: ['a'] }, 'Tagged');
  await editSavedRoles(ids.slice(0, 3), () => ({ tags: ['b'] }), 'Tagged');
  await editSavedRole(first, { tags: ['c'] }, 'Tagged');
  await takeBack((await lastChange('savedRoles', first)) ?? 0);
  expect((await db.savedRoles.get(first))?.tags).toEqual(['b']);
});

test('views are told of the newest first, then of all, then of each change, also one made while they still read', async () => {
  await putMany();
  const told: Following[] = [];
  const stop = followSavedRoles(
    (so) => told.push(so),
    (error) => {
      throw error;
    },
  );
  const until = async (what: (so: Following | undefined) => boolean) => {
    while (!what(told.at(-1))) await new Promise((next) => setTimeout(next, 5));
  };
  await until((so) => so !== undefined);
  expect(told[0]?.roles).toHaveLength(100);
  const oldest = made[0]?.row.id ?? '';
  await editSavedRole(oldest, { note: 'while reading' }, 'Edited');
  await until((so) => so?.whole === true && so.roles.some(({ note }) => note === 'while reading'));
  expect(told.at(-1)?.roles.map(({ id }) => id)).toEqual((await readSavedRoles()).map(({ id }) => id));

  const kept = told.at(-1)?.roles[5];
  await editSavedRoles(ids.slice(0, 700), () => ({ deletedAt: Date.now() }), 'Removed 700 roles');
  await until((so) => so?.roles.length === 200);
  expect(told.at(-1)?.roles).toContain(kept);
  stop();
});

test('what is due comes by its date, without what came to an end', async () => {
  const [a, b, c, d] = made.map(({ row }) => ({ ...row, nextOn: null, stage: 'applied' as const }));
  if (!a || !b || !c || !d) throw new Error('There are too few roles.');
  await db.savedRoles.bulkPut([
    { ...a, nextOn: '2026-12-02' },
    { ...b, nextOn: '2026-11-20' },
    { ...c, nextOn: '2026-11-21', stage: 'closed' },
    d,
  ]);
  expect((await savedRolesDue('2026-12-02', 5)).map(({ id }) => id)).toEqual([b.id, a.id]);
  expect(await savedRolesDue('2026-11-01', 5)).toEqual([]);
});
