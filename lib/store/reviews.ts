import { newRecord } from '../plan/create';
import { today } from '../plan/day';
import { type Review, reviewSchema, standingOf } from '../plan/review';
import { db } from './db';
import { surviving } from './jottings';
import { readPlan } from './plan';
import { keepRevision } from './revisions';

/** Reviews that are kept: twenty years of them. The oldest go first. */
const REVIEWS_BOUND = 80;

/** All reviews, living ones only, in no order. */
export async function readReviews(): Promise<Review[]> {
  return db.reviews.filter(({ deletedAt }) => deletedAt === null).toArray();
}

/** The review that is running; undefined when none is. */
export async function runningReview(): Promise<Review | undefined> {
  return (await readReviews()).find(({ finishedOn }) => finishedOn === null);
}

/**
 * Starts a review, or goes on with the one that is running: there is never a second.
 * @returns its id.
 */
export async function startReview(now = Date.now()): Promise<string> {
  const plan = await readPlan();
  return db.transaction('rw', db.reviews, async () => {
    const running = await runningReview();
    if (running) return running.id;
    const review = reviewSchema.parse({
      ...newRecord(now),
      startedOn: today(new Date(now)),
      finishedOn: null,
      step: 'moved',
      before: standingOf(plan),
      after: null,
      guts: [],
      visionIs: null,
      change: '',
      actionId: null,
    });
    await db.reviews.add(review);
    const oldest = (await db.reviews.toArray())
      .sort((a, b) => b.createdAt - a.createdAt)
      .slice(REVIEWS_BOUND);
    await db.reviews.bulkDelete(oldest.map(({ id }) => id));
    return review.id;
  });
}

/**
 * Writes some fields of a review and leaves the others alone. Nothing happens when it isn't there.
 * @throws ZodError when a value doesn't fit its field.
 */
export function editReview(id: string, changes: Partial<Review>, now = Date.now()): Promise<void> {
  const jotting = { table: 'reviews', recordId: id, changes, at: now, isNew: false };
  return surviving(jotting, () =>
    db.transaction('rw', db.reviews, async () => {
      const before = await db.reviews.get(id);
      if (before)
        await db.reviews.put(
          reviewSchema.parse({ ...before, ...changes, updatedAt: Math.max(before.updatedAt, now) }),
        );
    }),
  );
}

/** Ends a review: dates it, keeps where the person stands now, and the plan as a revision. */
export async function finishReview(id: string, now = Date.now()): Promise<void> {
  const after = standingOf(await readPlan());
  await editReview(id, { finishedOn: today(new Date(now)), after }, now);
  await keepRevision('review', now);
}

/** Marks a review deleted, also one that is running; null as `deletedAt` brings it back. */
export function removeReview(id: string, deletedAt: number | null = Date.now()): Promise<void> {
  return editReview(id, { deletedAt });
}
