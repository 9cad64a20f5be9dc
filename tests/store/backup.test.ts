import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup/file';
import { samplePlan } from '../../lib/plan/sample';
import type { FitNote } from '../../lib/portfolio/schema';
import { examplePosting } from '../../lib/posting/example';
import { changesSinceBackup, makeBackup, noteBackup } from '../../lib/store/backup';
import { keepCorrection } from '../../lib/store/corrections';
import { db } from '../../lib/store/db';
import { eraseStore } from '../../lib/store/erase';
import { planRevision } from '../../lib/store/journal';
import { takeOverwritingBack } from '../../lib/store/overwritten';
import { addEntry, editEntry, editProfile, putPlan, readPlan, removeEntry } from '../../lib/store/plan';
import { checkBackup, MIGRATING, previewRestore, restore } from '../../lib/store/restore';
import { editSavedRole, readSavedText, removeSavedRole, saveRole } from '../../lib/store/saved-roles';
import { setDismissed } from '../../lib/store/seen';
import { editSettings } from '../../lib/store/settings';
import version1 from '../migrations/version-1.json';
import { freshStore } from './fresh';

const now = Date.UTC(2026, 10, 22, 9);
const fit: FitNote = { at: now, fit: 72, direction: 80, growth: 70, reach: 62, kind: 'next-step' };
const unkept = [
  'journal',
  'drafts',
  'counters',
  'overwritten',
  'seen',
  'roleFits',
  'textChanges',
  'revisions',
];
/** What a restored database must hold, row for row; the history grows with each restore. */
const rowsKept = async () => {
  const tables: Record<string, unknown> = {};
  for (const { name } of db.tables) if (!unkept.includes(name)) tables[name] = await db.table(name).toArray();
  const dismissed = await db.seen.filter(({ dismissedAt }) => dismissedAt !== null).toArray();
  return { ...tables, dismissed: dismissed.map(({ key, dismissedAt }) => [key, dismissedAt]) };
};

/** A plan, two saved roles (one removed again), a correction, a dismissal, settings. */
async function fillStore() {
  const plan = samplePlan(now);
  await putPlan(plan);
  const posting = examplePosting(plan);
  const id = await saveRole({ posting, key: 'example:1', fit, roleId: null, provisional: false }, now + 1);
  const other = { ...posting, siteId: '2', title: 'Head of returns' };
  const gone = await saveRole(
    { posting: other, key: 'example:2', fit, roleId: null, provisional: false },
    now,
  );
  await removeSavedRole(gone, now + 2);
  await setDismissed('example:3', true, now + 3);
  await keepCorrection('example:1', { title: null, company: 'Larkfield', location: null }, now + 4);
  await editSettings({ paused: true }, now + 5);
  return { plan, id, posting };
}

const named = async (text: string, way: 'merge' | 'replace') => {
  const { tables } = await previewRestore(await checkBackup(text), way);
  return Object.fromEntries(tables.map((one) => [one.table, one]));
};

beforeEach(freshStore);

test('a backup restored into an empty database makes every record again', async () => {
  await fillStore();
  const before = await rowsKept();
  const text = await makeBackup();
  for (const way of ['merge', 'replace'] as const) {
    await freshStore();
    await restore(await checkBackup(text), way);
    expect(await rowsKept()).toEqual(before);
  }
});

test('a merge takes the newer of two records, shows what was changed on both sides, and can be taken back', async () => {
  const { plan, id } = await fillStore();
  const [first, second, third] = plan.skills;
  if (!first || !second || !third) throw new Error('The sample has three skills.');
  await editEntry('skills', first.id, { why: 'There' }, '', now + 100);
  await editEntry('skills', second.id, { why: 'There' }, '', now + 200);
  await editSavedRole(id, { note: 'There' }, '', now + 100);
  const text = await makeBackup();

  await freshStore();
  await putPlan(plan);
  await editEntry('skills', first.id, { why: 'Here' }, '', now + 300);
  await removeEntry('skills', third.id, '', now + 50);
  const added = await addEntry('skills', { name: 'Only here' }, now + 60);
  const before = await rowsKept();
  const revision = await planRevision();

  const preview = await named(text, 'merge');
  expect(preview.skills?.conflicting).toEqual([{ name: first.name, stays: true }]);
  expect(preview.skills?.changed).toEqual([second.name]);
  expect(preview.savedRoles?.added).toHaveLength(1);
  await restore(await checkBackup(text), 'merge', now + 1000);
  const { skills } = await readPlan();
  expect(skills.map(({ id: one, why }) => [one, why])).toEqual([
    [first.id, 'Here'],
    [second.id, 'There'],
    [added, ''],
  ]);
  expect(await readSavedText(id)).not.toBe('');
  expect(await planRevision()).toBeGreaterThan(revision);

  await editProfile({ vision: 'Written since' }, now + 2000);
  expect(await takeOverwritingBack()).toBe(0);
  const { vision } = (await readPlan()).profile;
  expect(vision).toBe('Written since');
  await db.profile.update('me', { vision: plan.profile.vision, updatedAt: plan.profile.updatedAt });
  expect(await rowsKept()).toEqual(before);
});

test('a replacement takes away what is only here, says so before, and can be taken back', async () => {
  await fillStore();
  const text = await makeBackup();
  await addEntry('milestones', { text: 'Led the stock count' });
  const before = await rowsKept();
  expect((await named(text, 'replace')).milestones?.gone).toEqual(['Led the stock count']);
  expect((await named(text, 'merge')).milestones?.gone).toEqual([]);
  await restore(await checkBackup(text), 'replace');
  expect((await readPlan()).milestones.map(({ text: one }) => one)).not.toContain('Led the stock count');
  const [kept] = await db.revisions.toArray();
  expect(kept).toMatchObject({
    reason: 'restore',
    plan: { milestones: expect.arrayContaining([expect.objectContaining({ text: 'Led the stock count' })]) },
  });
  await takeOverwritingBack();
  expect(await rowsKept()).toEqual(before);
});

test('erased is all of it, also what a restore that was cut off left behind; only the count goes on', async () => {
  await fillStore();
  await restore(await checkBackup(await makeBackup()), 'merge');
  const leftBehind = new Dexie(`${MIGRATING}1`);
  leftBehind.version(1).stores({ profile: 'id' });
  await leftBehind.open();
  leftBehind.close();
  const revision = await planRevision();
  await eraseStore();
  for (const table of db.tables)
    expect(await table.count(), table.name).toBe(table.name === 'counters' ? 1 : 0);
  // what was scored before is never taken for the new plan's
  expect(await planRevision()).toBeGreaterThan(revision);
  expect(await Dexie.getDatabaseNames()).toEqual([db.name]);
});

test('the same posting saved on two devices stays one after a merge', async () => {
  const { posting } = await fillStore();
  const text = await makeBackup();
  await freshStore();
  const here = await saveRole({ posting, key: 'example:1', fit, roleId: null, provisional: true }, now - 50);
  await restore(await checkBackup(text), 'merge');
  const rows = await db.savedRoles.where('key').equals('example:1').toArray();
  expect(rows.map(({ id }) => id)).toEqual([here]);
  expect(await readSavedText(here)).toBe(posting.description);
});

test('a backup that is not whole is refused with a reason, and nothing is changed', async () => {
  await fillStore();
  const text = await makeBackup();
  const before = await rowsKept();
  const broken: [string, RegExp][] = [
    ['', /isn’t a Waymark backup/],
    ['name,title\n1,2', /isn’t a Waymark backup/],
    ['{"waymark":"plan"}', /isn’t a Waymark backup/],
    [text.slice(0, -1000), /cut short/],
    [text.replace('Head of returns', 'Head of refunds'), /checksum/],
    [text.replace('"format":1', '"format":2'), /newer Waymark/],
    [text.replace(/"schema":\d+/, '"schema":99'), /newer Waymark/],
    [text.replace('"skills":[{', '"skills":[{"__proto__":{"isAdmin":true},'), /__proto__/],
    [text.replace('"tables":{', '"tables":[],"other":{'), /isn’t whole/],
  ];
  for (const [file, reason] of broken) await expect(checkBackup(file)).rejects.toThrow(reason);
  expect(await rowsKept()).toEqual(before);
});

test('a record that does not fit its schema is in the backup all the same, set apart', async () => {
  await fillStore();
  await db.lists.skills.update((await readPlan()).skills[0]?.id ?? '', { targetLevel: 9 });
  const backup = await checkBackup(await makeBackup());
  expect(backup.damaged).toMatchObject([{ table: 'skills', row: { targetLevel: 9 } }]);
  await freshStore();
  await restore(backup, 'merge');
  expect(await db.damaged.toArray()).toMatchObject([{ table: 'skills', row: { targetLevel: 9 } }]);
  await restore(backup, 'merge');
  expect(await db.damaged.count()).toBe(1);
});

test('a backup of an earlier version is migrated on its way in', async () => {
  const tables = Object.entries(version1.tables).filter(
    ([name]) => !['journal', 'drafts', 'seen'].includes(name),
  );
  const text = await writeBackup(
    { schema: 1, madeAt: now },
    tables.map(([name, rows]) => [name, JSON.stringify(rows)]),
    [],
  );
  await restore(await checkBackup(text), 'merge');
  expect(await db.savedRoles.count()).toBe(version1.tables.savedRoles.length);
  expect(await db.lists.skills.count()).toBe(version1.tables.skills.length);
});

test('what has changed since the last backup is counted', async () => {
  await fillStore();
  expect((await changesSinceBackup()).at).toBeNull();
  await noteBackup(now + 10);
  expect(await changesSinceBackup()).toEqual({ at: now + 10, changes: 0 });
  await editProfile({ vision: 'Another' }, now + 20);
  await addEntry('duties', { text: 'Stock count' }, now + 20);
  expect((await changesSinceBackup()).changes).toBe(2);
});
