import { packSections } from './buffer';
import { gatherFields } from './compile-fields';
import { compileRarity } from './compile-rarity';
import { compileRoles } from './compile-roles';
import { compileSkills } from './compile-skills';
import type { Field } from './field';
import { KNOWLEDGE_VERSION } from './knowledge';

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
  const sections = {
    ...compileSkills(skills),
    ...compileRoles(roles, skills),
    'rarity.keys': rarity.keys,
    'rarity.values': rarity.values,
  };
  return { buffer: packSections(sections, KNOWLEDGE_VERSION), problems };
}
