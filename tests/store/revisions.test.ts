import { beforeEach, expect, test } from 'vitest';
import { comparePlans } from '../../lib/plan/compare-plans';
import { REVISIONS_BOUND, thinned } from '../../lib/plan/revision';
import { samplePlan } from '../../lib/plan/sample';
import { db } from '../../lib/store/db';
import { takeBack } from '../../lib/store/journal';
import {
  addEntry,
  editEntry,
  editProfile,
  erasePlan,
  putPlan,
  readPlan,
  removeEntry,
} from '../../lib/store/plan';
import {
  keepDaily,
  keepRevision,
  readRevision,
  readRevisions,
  restoreRevision,
} from '../../lib/store/revisions';
import { freshStore } from './fresh';

beforeEach(freshStore);

const DAY = 86_400_000;
const monday = new Date(2026, 10, 16, 9).getTime();

test('one revision a day, and only when the plan changed', async () => {
  await keepDaily(monday);
  expect(await readRevisions()).toEqual([]);
  await putPlan(samplePlan(monday), monday);
  await keepDaily(monday);
  await editProfile({ vision: 'Another one' }, monday + 1);
  await keepDaily(monday + 2);
  expect(await readRevisions()).toHaveLength(1);
  await keepDaily(monday + DAY);
  await keepDaily(monday + 2 * DAY);
  const kept = await Promise.all((await readRevisions()).map(({ id }) => readRevision(id)));
  expect(kept.map((one) => [one?.day, one?.plan.profile.vision === 'Another one'])).toEqual([
    ['2026-11-16', true],
    ['2026-11-16', false],
  ]);
});

test('a clock that jumps back and forth keeps no more than its bound', async () => {
  await putPlan(samplePlan(monday), monday);
  for (let i = 0; i < 80; i++) {
    const now = monday + (i % 2 ? i * 40 * DAY : -i * DAY);
    await editProfile({ vision: `Vision ${i}` }, Math.max(0, now));
    await keepDaily(now);
  }
  expect(await db.revisions.count()).toBeLessThanOrEqual(REVISIONS_BOUND);
});

test('the older, the wider apart; what was kept at a review stays while there is room', () => {
  const now = monday + 3 * 365 * DAY;
  const kept = Array.from({ length: 1000 }, (_, i) => ({
    id: String(i),
    at: now - i * DAY,
    reason: i === 500 ? ('review' as const) : ('day' as const),
  }));
  const gone = new Set(thinned(kept, now));
  const left = kept.filter(({ id }) => !gone.has(id));
  expect(left.length).toBeLessThanOrEqual(REVISIONS_BOUND);
  expect(left.filter(({ at }) => now - at < 14 * DAY)).toHaveLength(14);
  expect(gone.has('500')).toBe(false);
});

test('a revision brought back is the plan it was, down to what was removed and added since; and that can be undone', async () => {
  await putPlan(samplePlan(monday), monday);
  const before = await readPlan();
  const id = await keepRevision('day', monday + 1);
  const [skill] = before.skills;
  if (!skill || !id) throw new Error('There is no skill, or no revision.');
  await editProfile({ vision: 'Something else' }, monday + 2);
  await removeEntry('skills', skill.id, 'Removed it', monday + 3);
  await addEntry('actions', { text: 'New since' }, monday + 4);
  const changed = await readPlan();

  const change = await restoreRevision(id, 'Went back', monday + 5);
  expect(comparePlans(before, await readPlan())).toEqual([]);
  // what stood there is a revision of its own
  expect((await readRevisions())[0]).toMatchObject({ reason: 'restore' });

  await takeBack(change ?? 0, monday + 6);
  expect(comparePlans(changed, await readPlan())).toEqual([]);
});

test('a revision that no longer fits is refused, and nothing is written', async () => {
  await putPlan(samplePlan(monday), monday);
  const id = await keepRevision('day', monday + 1);
  await editProfile({ vision: 'Mine' }, monday + 2);
  await db.revisions.toCollection().modify((revision) => {
    Object.assign(revision.plan.profile, { vision: 7 });
  });
  await expect(restoreRevision(id ?? '', 'Went back')).rejects.toThrow();
  expect((await readPlan()).profile.vision).toBe('Mine');
});

test('an erased plan takes its history along; what was kept before the sample was tried is one’s own', async () => {
  await editProfile({ vision: 'Half written' }, monday);
  await keepRevision('sample', monday + 1);
  await putPlan(samplePlan(monday + 2), monday + 2);
  await keepRevision('day', monday + 3);
  await erasePlan();
  expect((await readRevisions()).map(({ reason }) => reason)).toEqual(['sample']);
  const [skill] = (await readPlan()).skills;
  expect(skill).toBeUndefined();
  await editEntry('skills', 'gone', { name: 'nobody' });
  await erasePlan();
});
