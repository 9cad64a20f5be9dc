import type { Milestone } from '../plan/schema';
import type { SavedRole } from './schema';

/** The milestones that are still ahead, by their id. */
export type Ahead = ReadonlyMap<string, Milestone>;

/** In: the plan's milestones. Out: those not reached yet. */
export function milestonesAhead(milestones: readonly Milestone[]): Ahead {
  return new Map(milestones.filter(({ reachedOn }) => reachedOn === null).map((one) => [one.id, one]));
}

/**
 * The milestone that a role is parked against, as too early; undefined when it waits for nothing: it never did, the
 * milestone was reached, or it is no longer in the plan.
 */
export function waitsFor(
  { milestoneId }: Pick<SavedRole, 'milestoneId'>,
  ahead: Ahead,
): Milestone | undefined {
  return milestoneId === null ? undefined : ahead.get(milestoneId);
}
