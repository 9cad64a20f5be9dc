import { newEntry } from '../../plan/create';
import { type Plan, planLists } from '../../plan/schema';
import type { Accepted } from './accepted';

/** The plan as it will be with what was accepted, for scoring the roles that come with it. `now` in milliseconds. */
export function planAfter(plan: Plan, { profile, entries }: Accepted, now: number): Plan {
  const after: Plan = {
    ...plan,
    profile: { ...plan.profile, ...profile },
    skills: [...plan.skills],
    roles: [...plan.roles],
    currentSkills: [...plan.currentSkills],
  };
  entries.forEach(({ list, fields }, i) => {
    const entry = { ...newEntry(list, {}, 1e6 + i, now), ...fields };
    if (list === 'skills') after.skills.push(planLists.skills.parse(entry));
    if (list === 'roles') after.roles.push(planLists.roles.parse(entry));
    if (list === 'currentSkills') after.currentSkills.push(planLists.currentSkills.parse(entry));
  });
  return after;
}
