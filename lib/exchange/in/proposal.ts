import type { PlanListName, PlanRecord, Profile } from '../../plan/schema';
import type { FoundRole } from '../found-role';

/** A record that is new in a list of the plan. */
export type EntryChange<Name extends PlanListName = PlanListName> = {
  [One in Name]: { is: 'entry'; list: One; fields: Partial<PlanRecord<One>> & { id: string } };
}[Name];

/** What accepting an item does. */
export type Change =
  | { is: 'profile'; fields: Partial<Profile> }
  | EntryChange
  | { is: 'level'; id: string; level: number }
  | { is: 'role'; role: FoundRole; savedId: string | null };

/** The parts of a proposal, in the order in which they are shown. */
export const groups = ['today', 'targets', 'options', 'skills', 'plan', 'roles'] as const;
export type Group = (typeof groups)[number];

/** One thing that somebody's data would change in the plan or the portfolio. */
export interface Item {
  id: string;
  group: Group;
  /** What it is: "Operations analyst at Bramble & Sons". */
  label: string;
  /** Where it comes from, or what it is good for. */
  why: string;
  /** Not in the plan, in it but otherwise, or there already: then there is nothing to accept. */
  status: 'new' | 'differs' | 'there';
  /** What the plan says now, where it differs. */
  was: string;
  /** Ticked before the person has looked. */
  suggested: boolean;
  change: Change;
}

/** An item with a new id, ticked where it is new. */
export const itemOf = (
  group: Group,
  label: string,
  change: Change,
  rest: Partial<Pick<Item, 'why' | 'status' | 'was' | 'suggested'>> = {},
): Item => {
  const status = rest.status ?? 'new';
  return {
    id: crypto.randomUUID(),
    group,
    label,
    why: '',
    was: '',
    suggested: status === 'new',
    ...rest,
    status,
    change,
  };
};
