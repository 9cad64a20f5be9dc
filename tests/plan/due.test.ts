import { expect, test } from 'vitest';
import { newEntry } from '../../lib/plan/create';
import { dueMessage, dueToday, sayWhen } from '../../lib/plan/due';
import { daysToReview, type Review } from '../../lib/plan/review';

const action = (text: string, due: string) => newEntry('actions', { text, due }, 1, 0);

test('the toolbar speaks of what has come due, not of what lies ahead; nothing due is nothing said', () => {
  const actions = [action('a', '2026-11-22'), action('b', '2026-11-23'), action('', '2026-11-01')];
  expect(dueToday({ actions, reinvestments: [] }, '2026-11-22').map(({ text }) => text)).toEqual(['a']);
  expect(dueMessage(0, false)).toBeNull();
  expect(dueMessage(2, true)).toBe('2 actions of your plan are due, and your quarterly review');
});

test('what was due is said in words that fit, also after a year away', () => {
  const said = ['2026-11-22', '2026-11-23', '2026-11-21', '2026-11-02', '2026-06-01', '2025-01-01'].map(
    (due) => sayWhen(due, '2026-11-22'),
  );
  expect(said).toEqual([
    'today',
    'tomorrow',
    'since yesterday',
    'for 20 days',
    'for 5 months',
    'for over a year',
  ]);
});

const standing = {
  skills: [],
  drivers: { driverDifficulty: null, driverSpeed: null, driverStyle: null, driverShowing: null },
  vision: '',
};
const review = (finishedOn: string | null): Review => ({
  id: `r ${finishedOn}`,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  startedOn: finishedOn ?? '2026-01-01',
  finishedOn,
  step: 'moved',
  before: standing,
  after: standing,
  guts: [],
  visionIs: null,
  change: '',
  actionId: null,
});

test('a review is due 91 days after the last one, or after the plan was begun', () => {
  expect(daysToReview([], '2026-08-23', '2026-11-22')).toBe(0);
  expect(daysToReview([review('2026-11-01'), review(null)], '2026-08-23', '2026-11-22')).toBe(70);
  expect(daysToReview([], null, '2026-11-22')).toBeNull();
});

test('a clock that was ahead or is set back keeps no review away for years', () => {
  // finished while the clock stood in 2031
  expect(daysToReview([review('2031-01-01')], '2026-08-23', '2026-11-22')).toBe(0);
  // the clock is set back before anything was written
  expect(daysToReview([review('2026-11-01')], '2026-08-23', '2020-01-01')).toBeNull();
  // away for two years: due once, by so many days
  expect(daysToReview([review('2026-11-01')], '2026-08-23', '2028-11-22')).toBeLessThan(-600);
});
