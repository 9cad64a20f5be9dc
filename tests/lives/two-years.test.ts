import { beforeAll, expect, test } from 'vitest';
import { daysToReview, finishedReviews } from '../../lib/plan/review';
import { REVISIONS_BOUND } from '../../lib/plan/revision';
import { db } from '../../lib/store/db';
import { readReviews } from '../../lib/store/reviews';
import { readRevisions } from '../../lib/store/revisions';
import { freshStore } from '../store/fresh';
import { live } from './live';

const YEAR = 365;

const bytesOf = async (table: string) => JSON.stringify(await db.table(table).toArray()).length;

beforeAll(async () => {
  await freshStore();
  await live({ days: 2 * YEAR, roles: 300, seed: 8 });
}, 120_000);

test('two years of use: every review is there, and everything that is kept by itself has a bound', async () => {
  const reviews = finishedReviews(await readReviews());
  expect(reviews).toHaveLength(8);
  expect(daysToReview(reviews, '2024-11-25', '2026-11-24')).toBeGreaterThan(80);
  expect(await db.savedRoles.count()).toBe(300);
  expect(await db.monthHours.count()).toBe(24);
  expect(await db.revisions.count()).toBeLessThanOrEqual(REVISIONS_BOUND);
  expect(await db.journal.count()).toBeLessThanOrEqual(550);
  expect(await bytesOf('reviews')).toBeLessThan(30_000);
  expect(await bytesOf('revisions')).toBeLessThan(6_000_000);
});

test('the revisions lie close together lately and wide apart long ago, and reach back to the beginning', async () => {
  const revisions = await readRevisions();
  const age = ({ at }: { at: number }) => ((revisions[0]?.at ?? 0) - at) / 86_400_000;
  expect(revisions.filter((one) => age(one) <= 91).length).toBeGreaterThanOrEqual(10);
  expect(age(revisions.at(-1) ?? { at: 0 })).toBeGreaterThan(1.7 * YEAR);
  // each end of a review is a place to go back to
  expect(revisions.filter(({ reason }) => reason === 'review').length).toBe(8);
});
