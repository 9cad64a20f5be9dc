import { isFunctionWord } from '../../text/function-words';
import { LONGEST_PHRASE } from '../../text/phrase';
import { tokenise } from '../../text/tokens';
import { type Field, functions, levels, type RoleEntry, type SkillEntry } from '../field';

/** All fields' entries in one list each, and what is wrong with them, said so that one knows what to do. */
export interface Gathered {
  skills: SkillEntry[];
  roles: RoleEntry[];
  problems: string[];
}

/**
 * Gathers and validates the hand-written fields.
 * In: each field by its file name. Out: entries with unique names (a second one of the same name is left out) and the
 * problems found; none when all is well.
 */
export function gatherFields(fields: Readonly<Record<string, Field>>): Gathered {
  const problems: string[] = [];
  const skills = new Map<string, { entry: SkillEntry; file: string }>();
  const roles = new Map<string, { entry: RoleEntry; file: string }>();
  for (const [file, field] of Object.entries(fields)) {
    for (const entry of field.skills) {
      const twin = skills.get(entry.name.toLowerCase());
      if (twin) problems.push(`${file}: skill "${entry.name}" is also in ${twin.file}: keep one of them`);
      else skills.set(entry.name.toLowerCase(), { entry, file });
    }
    for (const entry of field.roles) {
      const twin = roles.get(entry.title.toLowerCase());
      if (twin) problems.push(`${file}: role "${entry.title}" is also in ${twin.file}: keep one of them`);
      else roles.set(entry.title.toLowerCase(), { entry, file });
    }
  }
  /** The exact name of the skill or role that is called so, in whatever case. */
  const skillCalled = (name: string) => skills.get(name.toLowerCase())?.entry.name;
  const roleCalled = (title: string) => roles.get(title.toLowerCase())?.entry.title;
  for (const { entry, file } of skills.values())
    problems.push(...checkSkill(entry, skillCalled).map((p) => `${file}: ${p}`));
  for (const { entry, file } of roles.values())
    problems.push(...checkRole(entry, skillCalled, roleCalled).map((p) => `${file}: ${p}`));
  return {
    skills: [...skills.values()].map(({ entry }) => entry),
    roles: [...roles.values()].map(({ entry }) => entry),
    problems,
  };
}

type Lookup = (name: string) => string | undefined;

function checkSkill(skill: SkillEntry, skillCalled: Lookup): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`skill "${skill.name}" ${problem}`);
  for (const name of [skill.name, ...(skill.also ?? [])]) {
    const words = tokenise(name).words;
    if (words.length < 1 || words.length > LONGEST_PHRASE)
      say(`has the name "${name}": 1 to ${LONGEST_PHRASE} words, please`);
  }
  for (const doing of skill.shows ?? []) {
    const count = tokenise(doing).words.filter((word) => !isFunctionWord(word.form)).length;
    if (count < 2 || count > LONGEST_PHRASE)
      say(`is shown by "${doing}": write a verb and its object, e.g. "map process"`);
  }
  for (const name of skill.also ?? [])
    if ((skillCalled(name) ?? skill.name) !== skill.name)
      say(`has the other name "${name}", which is a skill of its own: make it kin instead`);
  for (const kin of skill.kin ?? [])
    if (skillCalled(kin) !== kin)
      say(`has kin "${kin}", which no file knows: add that skill or take its exact name`);
  return problems;
}

function checkRole(role: RoleEntry, skillCalled: Lookup, roleCalled: Lookup): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`role "${role.title}" ${problem}`);
  if (!(role.function in functions)) say(`has function "${role.function}": take one of field.ts`);
  if (!levels.includes(role.level)) say(`has level "${role.level}": take one of field.ts`);
  for (const skill of Object.keys(role.skills))
    if (skillCalled(skill) !== skill)
      say(`uses skill "${skill}", which no file knows: add that skill or take its exact name`);
  for (const title of role.also ?? [])
    if ((roleCalled(title) ?? role.title) !== role.title)
      say(`has the other title "${title}", which is a role of its own: make it near instead`);
  for (const near of role.near ?? [])
    if (roleCalled(near) !== near)
      say(`is near "${near}", which no file knows: add that role or take its exact title`);
  return problems;
}
