import { packSections } from '../buffer';
import type { Field } from '../field';
import { KNOWLEDGE_VERSION } from '../knowledge';
import { nearGroups } from '../skills/near-groups';
import { packStrings } from '../strings';
import { gatherFields } from './fields';
import { compileNear } from './near';
import { compileRarity } from './rarity';
import { compileRoles } from './roles';
import { compileSkills } from './skills';

/**
 * Compiles the hand-written fields into the one buffer that `openKnowledge` views.
 * In: each field by its file name. Out: the buffer, and the problems found in the fields (left out of the buffer).
 */
export function compileKnowledge(fields: Readonly<Record<string, Field>>): {
  buffer: ArrayBuffer;
  problems: string[];
} {
  const { skills, roles, problems } = gatherFields(fields);
  const rarity = compileRarity([
    ...skills.map((skill) => [skill.name, ...(skill.also ?? []), ...(skill.shows ?? [])]),
    ...roles.map((role) => [role.title, ...(role.also ?? [])]),
  ]);
  const near = compileNear(nearGroups);
  const sections = {
    ...compileSkills(skills),
    ...compileRoles(roles, skills),
    ...packStrings({
      'skill.names': skills.map(({ name }) => name),
      'skill.others': skills.map(({ also = [] }) => also.join('\n')),
      'role.titles': roles.map(({ title }) => title),
      'role.others': roles.map(({ also = [] }) => also.join('\n')),
    }),
    'rarity.keys': rarity.keys,
    'rarity.values': rarity.values,
    'near.keys': near.keys,
    'near.ends': near.ends,
    'near.words': near.words,
  };
  return { buffer: packSections(sections, KNOWLEDGE_VERSION), problems };
}
