import { expect, test } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { namedSkills } from '../../lib/knowledge/named-skills';

const knowledge = openKnowledge(
  compileKnowledge({
    'garden.ts': {
      skills: [{ name: 'Hedge sculpting', also: ['topiary'] }, { name: 'Garden planning' }],
      roles: [],
    },
  }).buffer,
);
const named = (name: string) =>
  namedSkills(knowledge, name).map(({ skill, share }) => [knowledge.skillNames.get(skill), share]);

test('a name means a skill by any of its names, or contains one', () => {
  expect(named('Hedge sculpting')).toEqual([['Hedge sculpting', 1]]);
  expect(named('TOPIARY')).toEqual([['Hedge sculpting', 1]]);
  expect(named('Garden planning for schools and parks')[0]?.[1]).toBeLessThan(0.5);
  expect(named('Whistling')).toEqual([]);
  expect(named('')).toEqual([]);
});
