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
export const revisionReasons = ['day', 'review', 'restore', 'import', 'sample'] as const;
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

/** How wide a revision's place in time is, in days, by its age: every day for a month, then weeks, then quarters. */
const spacing = (age: number) => (age <= 30 ? 1 : age <= 365 / 2 ? 7 : age <= 2 * 365 ? 30 : 91);

/**
 * Which revisions to let go of: of those that share a place in time the earlier ones, what was kept before a
 * restore, an import or at a review's end last of all; beyond 60 the oldest.
 * In: all that are kept, in any order, and now in milliseconds. Out: the ids to forget.
 */
export function thinned(kept: readonly Pick<Revision, 'id' | 'at' | 'reason'>[], now: number): string[] {
  const newestFirst = [...kept].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const places = new Set<string>();
  const forgotten: string[] = [];
  const left: string[] = [];
  for (const { id, at, reason } of newestFirst) {
    const age = Math.max(0, (now - at) / DAY);
    const width = spacing(age);
    const place = `${width} ${Math.floor(at / DAY / width)}`;
    if (reason === 'day' && places.has(place)) forgotten.push(id);
    else left.push(id);
    places.add(place);
  }
  return [...forgotten, ...left.slice(REVISIONS_BOUND)];
}
