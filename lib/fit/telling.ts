import type { Knowledge } from '../knowledge/knowledge';
import type { RoleKnowledge } from '../knowledge/titles/roles';
import { given } from './weights';

/**
 * How much each skill of the vocabulary tells of a job, 0.05 to 1: its inverse frequency among the roles,
 * log(roles / (1 + roles with it)) / log(roles).
 */
export function tellingSkills(knowledge: Knowledge, roles: RoleKnowledge): Float32Array {
  const frequency = new Uint16Array(knowledge.skillNames.count);
  for (let role = 0; role < roles.count; role++)
    for (const { skill } of roles.skillsOf(role)) frequency[skill] = (frequency[skill] ?? 0) + 1;
  const all = Math.log(Math.max(2, roles.count));
  return Float32Array.from(frequency, (count, skill) => {
    if (!count || knowledge.skillGeneral[skill]) return given.leastTelling;
    return Math.max(given.leastTelling, Math.log(roles.count / (1 + count)) / all);
  });
}
