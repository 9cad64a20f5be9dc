import { functions, levels, type RoleEntry } from '../field';
import { readName } from './named-role';
import { linkRoles } from './role-links';
import { fileWords } from './role-words';
import { type Sections, starts } from './sections';

/**
 * Compiles the roles into sections of the knowledge buffer, which `openRoles` views.
 * @param roles with unique titles; their number is their place in the list
 * @param skills in the order in which the buffer numbers them; skills of roles that aren't there are passed over
 * @throws when two different words have the same hash
 */
export function compileRoles(roles: readonly RoleEntry[], skills: readonly { name: string }[]): Sections {
  const numbers = new Map(skills.map(({ name }, number) => [name, number]));
  const named = roles.flatMap(({ title, also = [] }, role) =>
    [title, ...also].map((name, at) => readName(role, name, at === 0)),
  );
  const uses = roles.map((role) => skillsOf(role, numbers));
  const kin = linkRoles(roles, named);
  return {
    'role.function': Uint8Array.from(roles, (role) => Object.keys(functions).indexOf(role.function)),
    'role.level': Uint8Array.from(roles, (role) => levels.indexOf(role.level)),
    'role.skill': Uint16Array.from(uses.flat(), ([skill]) => skill),
    'role.skillWeight': Uint8Array.from(uses.flat(), ([, weight]) => weight),
    'role.skillStarts': starts(uses),
    'role.kin': Uint16Array.from(kin.flat(), ({ role }) => role),
    'role.kinship': Uint8Array.from(kin.flat(), ({ kinship }) => Math.round(kinship * 255)),
    'role.kinStarts': starts(kin),
    ...fileWords(named),
  };
}

function skillsOf(
  role: RoleEntry,
  numbers: ReadonlyMap<string, number>,
): (readonly [skill: number, weight: number])[] {
  return Object.entries(role.skills).flatMap(([name, weight]) => {
    const skill = numbers.get(name);
    return skill === undefined ? [] : [[skill, weight] as const];
  });
}
