import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { readName } from '../../lib/knowledge/compile/named-role';
import { linkRoles } from '../../lib/knowledge/compile/role-links';
import { starts } from '../../lib/knowledge/compile/sections';
import { functions, type RoleEntry } from '../../lib/knowledge/field';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { ownersOf } from '../../lib/knowledge/owners';
import { openStrings, openWords, packStrings } from '../../lib/knowledge/strings';
import { openRoles } from '../../lib/knowledge/titles/roles';

test('strings come back as they were packed, whatever their words, lines and spaces', () => {
  const string = fc
    .array(fc.constantFrom('kite', 'café', '数据', '🚀', ' ', '\n', ''), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(string, { maxLength: 20 }), (list) => {
      const { words, names, namesStarts } = packStrings({ names: list });
      if (!(words instanceof Uint8Array) || !(names instanceof Uint16Array)) throw new Error('two sections');
      if (!namesStarts || namesStarts instanceof Float32Array) throw new Error('where they begin');
      const strings = openStrings(openWords(words), names, namesStarts);
      expect(Array.from({ length: strings.count }, (_, at) => strings.get(at))).toEqual(list);
    }),
  );
});

test('each thing has its owner, also after owners of none', () => {
  const lists = [[], ['a', 'b'], [], ['c'], []];
  expect([...ownersOf(starts(lists))]).toEqual([1, 1, 3]);
});

test('roles are as related as they were linked, however far apart their numbers are', () => {
  const names = Object.keys(functions) as (keyof typeof functions)[];
  const roles = Array.from({ length: 600 }, (_, at): RoleEntry => {
    const near = at % 100 === 7 ? [`Keeper ${(at * 7 + 593) % 600}`] : [];
    const work = names[at % names.length] ?? 'arts';
    return { title: `Keeper ${at}`, function: work, level: 'regular', skills: {}, near };
  });
  const opened = openRoles(openKnowledge(compileKnowledge({ 'keepers.ts': { skills: [], roles } }).buffer));
  const linked = linkRoles(
    roles,
    roles.map(({ title }, at) => readName(at, title, true)),
  );
  expect(linked.flatMap((list, at) => list.filter(({ role }) => role > at + 255)).length).toBeGreaterThan(0);
  const otherwise = linked.flatMap((list, at) => {
    const kinship = new Map(list.map((other) => [other.role, Math.round(other.kinship * 255) / 255]));
    return [...roles.keys()].filter(
      (other) => other !== at && opened.kinship(at, other) !== (kinship.get(other) ?? 0),
    );
  });
  expect(otherwise).toEqual([]);
});
