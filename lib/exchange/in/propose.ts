import type { Knowledge } from '../../knowledge/knowledge';
import type { Plan } from '../../plan/schema';
import type { SavedRole } from '../../portfolio/schema';
import type { Career } from './career';
import type { Item } from './proposal';
import { proposeOptions } from './propose-options';
import { proposeRoles } from './propose-roles';
import { heldSkills, proposeSkills } from './propose-skills';
import { proposeTargets } from './propose-targets';
import { proposeToday } from './propose-today';

/**
 * What somebody's data would change, item by item, against what is there.
 * In: the career, the plan, the saved roles, the knowledge, today's year and month (1 to 12). Out: items of all
 * groups; role options that are accepted build the target skills that are accepted with them.
 */
export function propose(
  career: Career,
  plan: Plan,
  saved: readonly SavedRole[],
  knowledge: Knowledge,
  today: { year: number; month: number },
): Item[] {
  const held = heldSkills(career, knowledge);
  const options = proposeOptions(career, held, plan, knowledge);
  const titles = [...plan.roles.map(({ title }) => title).filter(Boolean), ...options.titles];
  const targets = proposeTargets(titles, held, plan, knowledge);
  const builds = targets.flatMap(({ change }) => (change.is === 'entry' ? [change.fields.id] : []));
  for (const { change } of options.items)
    if (change.is === 'entry' && change.list === 'roles') change.fields.buildsIds = builds;
  return [
    ...proposeToday(career, plan, today),
    ...targets,
    ...options.items,
    ...proposeSkills(held, plan, knowledge),
    ...proposeRoles(career.roles, saved),
  ];
}
