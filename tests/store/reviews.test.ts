// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { driverNames } from '../../components/review/driver-names';
import { finishedReviews } from '../../lib/plan/review';
import { samplePlan } from '../../lib/plan/sample';
import { whatMoved } from '../../lib/plan/what-moved';
import { finishJottings } from '../../lib/store/finish-jottings';
import { editEntry, editProfile, putPlan, readPlan } from '../../lib/store/plan';
import { editReview, finishReview, readReviews, removeReview, startReview } from '../../lib/store/reviews';
import { freshStore } from './fresh';

const now = new Date(2026, 10, 22, 9).getTime();

beforeEach(async () => {
  await freshStore();
  localStorage.clear();
  await putPlan(samplePlan(now), now);
});

test('there is one running review, whoever starts it; dropped, it can come back', async () => {
  const [one, other] = await Promise.all([startReview(now), startReview(now)]);
  expect(one).toBe(other);
  await removeReview(one);
  expect(await readReviews()).toEqual([]);
  await removeReview(one, null);
  expect(await readReviews()).toHaveLength(1);
});

test('a finished review is dated and says what moved since it began', async () => {
  const id = await startReview(now);
  const storytelling = (await readPlan()).skills[1];
  if (!storytelling) throw new Error('The sample has no second skill.');
  await editEntry('skills', storytelling.id, { highStakes: { ...storytelling.highStakes, answer: 'yes' } });
  await editProfile({ driverShowing: 4 });
  await finishReview(id, now + 5);
  const [review] = finishedReviews(await readReviews());
  expect(review?.finishedOn).toBe('2026-11-22');
  if (!review?.after) throw new Error('It isn’t finished.');
  expect(whatMoved(review.before, review.after, driverNames)).toEqual([
    'Data storytelling went from level 1 to 2.',
    'Showing it went from 2 to 4.',
  ]);
});

test('a keystroke that a closing window left behind arrives in the review', async () => {
  const id = await startReview(now);
  await editReview(id, { change: 'Present' }, now + 1);
  const jotting = {
    table: 'reviews',
    recordId: id,
    changes: { change: 'Present once' },
    at: now + 2,
    isNew: false,
  };
  localStorage.setItem(`waymark jotting reviews ${id} change`, JSON.stringify(jotting));
  await finishJottings();
  expect((await readReviews())[0]?.change).toBe('Present once');
});
