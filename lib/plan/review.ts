import { z } from 'zod';
import { auditQuestions, levelOf } from './audit';
import { LONG, SHORT } from './bounds';
import { daysBetween } from './day';
import type { Driver } from './drivers';
import { type Plan, recordFields, skillLevel } from './schema';

/** Days from one review to the next. */
export const REVIEW_EVERY = 91;
/** How many saved roles are looked at in a review. */
export const GUT_BOUND = 5;

/** The steps of a review, in their order. */
export const reviewSteps = ['moved', 'audit', 'drivers', 'gut', 'vision', 'change'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

const answer = z.enum(['yes', 'partly', 'no']).nullable();
const rating = z.number().int().min(1).max(5).nullable();
const percent = z.number().min(0).max(100).nullable();

/** Where the person stood at one time: levels with the answers behind them, drivers, vision. */
const standingSchema = z.object({
  skills: z
    .array(
      z.object({
        id: z.string().max(40),
        name: z.string().max(SHORT),
        level: skillLevel.nullable(),
        targetLevel: skillLevel,
        usedToday: answer,
        highStakes: answer,
        trusted: answer,
        couldTeach: answer,
      }),
    )
    .max(40),
  drivers: z.object({
    driverDifficulty: rating,
    driverSpeed: rating,
    driverStyle: rating,
    driverShowing: rating,
  } satisfies Record<Driver, typeof rating>),
  vision: z.string().max(LONG),
});
export type Standing = z.infer<typeof standingSchema>;

/** One review, running or finished. */
export const reviewSchema = z.object({
  ...recordFields,
  startedOn: z.iso.date(),
  /** Null while it runs. */
  finishedOn: z.iso.date().nullable(),
  /** Where it is to be gone on with. */
  step: z.enum(reviewSteps),
  before: standingSchema,
  /** How it was when the review ended; null while it runs. */
  after: standingSchema.nullable(),
  /** The roles looked at: what the gut said, then what the score was. Null: not said, not judged. */
  guts: z
    .array(
      z.object({
        savedRoleId: z.string().max(40),
        title: z.string().max(SHORT),
        gut: percent,
        score: percent,
      }),
    )
    .max(GUT_BOUND),
  visionIs: z.enum(['mine', 'partly', 'not-mine']).nullable(),
  /** The one change decided on. */
  change: z.string().max(LONG),
  /** The action it became; null when it became none. */
  actionId: z.string().max(40).nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

/** Where the person stands in a plan. In: the plan. Out: what a review keeps of it. */
export function standingOf({ skills, profile }: Plan): Standing {
  return {
    skills: skills
      .filter(({ name }) => name.trim())
      .slice(0, 40)
      .map((skill) => {
        const { id, name, targetLevel } = skill;
        const [usedToday, highStakes, trusted, couldTeach] = auditQuestions.map((one) => skill[one].answer);
        return {
          id,
          name,
          level: levelOf(skill),
          targetLevel,
          usedToday: usedToday ?? null,
          highStakes: highStakes ?? null,
          trusted: trusted ?? null,
          couldTeach: couldTeach ?? null,
        };
      }),
    drivers: {
      driverDifficulty: profile.driverDifficulty,
      driverSpeed: profile.driverSpeed,
      driverStyle: profile.driverStyle,
      driverShowing: profile.driverShowing,
    },
    vision: profile.vision,
  };
}

/** The finished reviews, the latest first. */
export function finishedReviews(reviews: readonly Review[]): Review[] {
  return reviews
    .filter(({ finishedOn, deletedAt }) => finishedOn !== null && deletedAt === null)
    .sort((a, b) => (b.finishedOn ?? '').localeCompare(a.finishedOn ?? '') || b.createdAt - a.createdAt);
}

/**
 * How many days until the next review, 0 or less when it is due: 91 after the last one, the first 91 after the
 * plan was begun. Days that lie ahead (a clock that was wrong) don't count; null when none is left to count from.
 * In: the reviews, the day the plan was begun (null: no plan), today.
 */
export function daysToReview(
  reviews: readonly Review[],
  begunOn: string | null,
  today: string,
): number | null {
  const days = [...finishedReviews(reviews).map(({ finishedOn }) => finishedOn), begunOn];
  const last = days
    .filter((day) => day !== null && day <= today)
    .sort()
    .at(-1);
  return last ? REVIEW_EVERY - daysBetween(last, today) : null;
}
