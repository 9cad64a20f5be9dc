import type { Action, Milestone, Plan, Proof } from './schema';

/** What was brought about since a day. */
export interface DoneSince {
  actions: Action[];
  milestones: Milestone[];
  proofs: Proof[];
  /** Days on which habits were kept. */
  habitDays: number;
}

/** What was done from a day on ("2026-08-22"), that day included. In: the plan. Out: its records, by kind. */
export function doneSince({ actions, milestones, proofs }: Plan, day: string): DoneSince {
  return {
    actions: actions.filter(({ state, doneOn }) => state === 'done' && doneOn !== null && doneOn >= day),
    milestones: milestones.filter(({ reachedOn }) => reachedOn !== null && reachedOn >= day),
    proofs: proofs.filter(({ on, what }) => on >= day && what.trim()),
    habitDays: actions.reduce((sum, { tally }) => sum + tally.filter((one) => one >= day).length, 0),
  };
}
