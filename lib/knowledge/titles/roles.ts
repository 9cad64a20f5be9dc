import { type FunctionName, functions, type Level, levels } from '../field';
import { wordingOf } from './features';
import { levelOf } from './levels';
import { parseTitle } from './parse-title';
import { openRelatedness, type PlacedTitle, type Relatedness } from './relatedness';
import type { RoleSections } from './relatedness-features';

/** What the product knows of roles. A role is a number from 0 to `count` − 1. */
export interface RoleKnowledge extends Relatedness {
  count: number;
  /** The usual title. */
  titleOf(role: number): string;
  /** Other titles of the same job. */
  otherTitlesOf(role: number): string[];
  functionOf(role: number): FunctionName;
  /** The level that the bare title stands for. */
  usualLevelOf(role: number): Level;
  /** Typical skills by number, weighed 3 (the heart of the job) to 1 (helpful). */
  skillsOf(role: number): { skill: number; weight: number }[];
  /** The level of a title: what it says itself, else what is usual for the role it names. */
  levelOf(title: string | PlacedTitle): Level;
}

const functionNames = Object.keys(functions) as FunctionName[];

/**
 * Opens the roles in the compiled knowledge.
 * @param sections the knowledge as `openKnowledge` views it
 * @throws when the buffer lacks a section
 */
export function openRoles(sections: RoleSections): RoleKnowledge {
  const relatedness = openRelatedness(sections);
  const titles = sections.strings('role.titles');
  const others = sections.strings('role.others');
  const functionAt = sections.bytes('role.function');
  const levelAt = sections.bytes('role.level');
  const skills = sections.shorts('role.skill');
  const weights = sections.bytes('role.skillWeight');
  const skillStarts = sections.numbers('role.skillStarts');
  const usualLevelOf = (role: number) => levels[levelAt[role] ?? 2] ?? 'regular';

  const skillsOf = (role: number) => {
    const found = [];
    for (let i = skillStarts[role] ?? 0; i < (skillStarts[role + 1] ?? 0); i++)
      found.push({ skill: skills[i] ?? 0, weight: weights[i] ?? 0 });
    return found;
  };

  /** The wording of a role's usual title: remembered, since every posting's level asks for one. */
  const wordings: string[] = [];
  const usualWording = (role: number) => {
    const known = wordings[role] ?? wordingOf(parseTitle(titles.get(role)).words);
    wordings[role] = known;
    return known;
  };

  return {
    ...relatedness,
    count: titles.count,
    titleOf: titles.get,
    otherTitlesOf: (role) => others.get(role).split('\n').filter(Boolean),
    functionOf: (role) => functionNames[functionAt[role] ?? 0] ?? 'administration',
    usualLevelOf,
    skillsOf,
    levelOf: (title) => {
      const placed = typeof title === 'string' ? relatedness.place(title) : title;
      const { parsed } = placed;
      // "Charge nurse - Telemetry": what stands beside the job doesn't hide its level
      const role = placed.role ?? relatedness.place(parsed.words.join(' ')).role;
      if (role === undefined) return levelOf(parsed);
      // "Assistant manager" may be a role of its own: its level words are then part of what is usual
      const own = wordingOf(parsed.words) === usualWording(role);
      return own ? usualLevelOf(role) : levelOf(parsed, usualLevelOf(role));
    },
  };
}
