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
  const kin = linkRoles(roles, named).map(inSteps);
  return {
    'role.function': Uint8Array.from(roles, (role) => Object.keys(functions).indexOf(role.function)),
    'role.level': Uint8Array.from(roles, (role) => levels.indexOf(role.level)),
    'role.skill': Uint16Array.from(uses.flat(), ([skill]) => skill),
    'role.skillWeight': Uint8Array.from(uses.flat(), ([, weight]) => weight),
    'role.skillStarts': starts(uses),
    'role.kinSteps': Uint8Array.from(kin.flat(), ({ step }) => step),
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

/** The longest step from one related role to the next that a byte holds. */
const STEP = 0xff;

/** Related roles, ascending, by how far each is from the one before; on longer ways strangers are stepped on. */
function inSteps(kin: readonly { role: number; kinship: number }[]): { step: number; kinship: number }[] {
  let at = 0;
  return kin.flatMap(({ role, kinship }) => {
    const strangers = Math.floor(Math.max(0, role - at - 1) / STEP);
    const steps = Array.from({ length: strangers }, () => ({ step: STEP, kinship: 0 }));
    const step = role - at - strangers * STEP;
    at = role;
    return [...steps, { step, kinship }];
  });
}
