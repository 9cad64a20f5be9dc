import { pathwaysOf } from '../../lib/plan/pathways';
import type { Plan } from '../../lib/plan/schema';
import { NO_PATHWAY } from '../../lib/portfolio/filter';
import { shorten } from '../plan/shorten';

/** A role option of the plan, as saved roles are filed under it. */
export interface RoleOption {
  id: string;
  title: string;
}

/** The role options that have a title, in the plan's order. */
export function roleOptionsOf(plan: Plan): RoleOption[] {
  return plan.roles.filter(({ title }) => title.trim()).map(({ id, title }) => ({ id, title }));
}

/** Longest pathway in a list to choose from, in letters. */
const LETTERS = 60;

/** What the roles can be narrowed to: a role option, a whole pathway of several, or none of them. As in the address. */
export function pathwayChoices(plan: Plan): { value: string; label: string }[] {
  const ways = pathwaysOf(plan).filter(({ roles }) => roles.length > 1);
  return [
    { value: '', label: 'All pathways' },
    ...roleOptionsOf(plan).map(({ id, title }) => ({ value: id, label: title })),
    ...ways.map(({ roles }) => ({
      value: roles.map(({ id }) => id).join('.'),
      label: shorten(`Way: ${roles.map(({ title }) => title).join(' → ')}`, LETTERS),
    })),
    { value: NO_PATHWAY, label: 'On no pathway' },
  ];
}
