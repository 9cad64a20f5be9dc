import { z } from 'zod';
import { type PlanListName, planLists, profileSchema } from './schema';

/** Revisions that are kept. */
export const REVISIONS_BOUND = 60;
/** Saved roles whose fit a revision remembers, the newest ones. */
export const FITS_BOUND = 500;

/** A whole plan as it is stored apart, living records only. */
export const wholePlanSchema = z.object({
  profile: profileSchema,
  valueItems: planLists.valueItems.array(),
  skills: planLists.skills.array(),
  roles: planLists.roles.array(),
  capabilityTargets: planLists.capabilityTargets.array(),
  currentSkills: planLists.currentSkills.array(),
  duties: planLists.duties.array(),
  reinvestments: planLists.reinvestments.array(),
  actions: planLists.actions.array(),
  milestones: planLists.milestones.array(),
  proofs: planLists.proofs.array(),
} satisfies Record<PlanListName | 'profile', z.ZodType>);

/** Why a revision was kept: a day's changes, a review's end, or what came in place of the plan then. */
const revisionReasons = ['day', 'review', 'restore', 'import', 'sample'] as const;
export type RevisionReason = (typeof revisionReasons)[number];

/** The plan as it once was, with the fit of each saved role then. */
export const revisionSchema = z.object({
  id: z.string().min(1).max(40),
  /** When it was kept, in milliseconds. */
  at: z.number().int().nonnegative(),
  /** The day on which the plan last changed before. */
  day: z.iso.date(),
  reason: z.enum(revisionReasons),
  plan: wholePlanSchema,
  /** Saved role → its fit then; null: not enough to judge. */
  fits: z.record(z.string(), z.number().min(0).max(100).nullable()),
});
export type Revision = z.infer<typeof revisionSchema>;

const DAY = 86_400_000;

/** How wide a revision's place in time is, in days, by its age: days for a fortnight, then weeks, months, quarters. */
const spacing = (age: number) => (age <= 14 ? 1 : age <= 91 ? 7 : age <= 2 * 365 ? 30 : 91);

/**
 * Which revisions to let go of: where several share a place in time, all but the last; beyond 60 the oldest. What was
 * kept at a review's end or before a restore, an import or the sample goes last.
 * In: all that are kept, in any order, and now in milliseconds. Out: the ids to forget.
 */
export function thinned(kept: readonly Pick<Revision, 'id' | 'at' | 'reason'>[], now: number): string[] {
  const newestFirst = [...kept].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const places = new Set<string>();
  const left = newestFirst.filter(({ at, reason }) => {
    const width = spacing(Math.max(0, (now - at) / DAY));
    const place = `${width} ${Math.floor(at / DAY / width)}`;
    const isTaken = places.has(place);
    places.add(place);
    return reason !== 'day' || !isTaken;
  });
  const days = left.filter(({ reason }) => reason === 'day');
  const marked = left.filter(({ reason }) => reason !== 'day');
  const half = REVISIONS_BOUND / 2;
  const first = [...marked.slice(0, half), ...days, ...marked.slice(half)];
  const stays = new Set(first.slice(0, REVISIONS_BOUND).map(({ id }) => id));
  return kept.filter(({ id }) => !stays.has(id)).map(({ id }) => id);
}
