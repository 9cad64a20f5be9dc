import { expect, test } from 'vitest';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { openRoles } from '../../lib/knowledge/titles/roles';
import { suggestRoles } from '../../lib/knowledge/titles/suggest';

const roles = openRoles(
  openKnowledge(
    compileKnowledge({
      'garden.ts': {
        skills: [{ name: 'Hedge sculpting' }, { name: 'Garden planning' }, { name: 'Beekeeping' }],
        roles: [
          {
            title: 'Hedge trimmer',
            function: 'agriculture',
            level: 'junior',
            skills: { 'Hedge sculpting': 3 },
            near: ['Topiarist', 'Estate gardener'],
          },
          {
            title: 'Topiarist',
            function: 'agriculture',
            level: 'regular',
            skills: { 'Hedge sculpting': 3, 'Garden planning': 1 },
          },
          {
            title: 'Estate gardener',
            function: 'agriculture',
            level: 'lead',
            skills: { 'Hedge sculpting': 2, 'Garden planning': 3 },
          },
          { title: 'Beekeeper', function: 'agriculture', level: 'regular', skills: { Beekeeping: 3 } },
        ],
      },
    }).buffer,
  ),
);
const targets = [
  { id: 'a', skills: [0], gap: 1 },
  { id: 'b', skills: [1], gap: 3 },
];

test('of roles equally near, those that use more targets and close more of the gap come first, each with its reason', () => {
  const [first, second] = suggestRoles(roles, ['Hedge trimmer'], targets);
  expect(first?.title).toBe('Estate gardener');
  expect(first?.uses.map(({ targetId, weight }) => [targetId, weight])).toEqual([
    ['b', 3],
    ['a', 2],
  ]);
  expect(first?.step).toBeGreaterThan(0);
  expect(second?.title).toBe('Topiarist');
  expect(second?.near?.title).toBe('Hedge trimmer');
});

test('what I have is not suggested, nor what has nothing to do with me', () => {
  const titles = suggestRoles(roles, ['Hedge trimmer'], targets).map(({ title }) => title);
  expect(titles).not.toContain('Hedge trimmer');
  expect(titles).not.toContain('Beekeeper');
});

test('an empty plan has no suggestions', () => {
  expect(suggestRoles(roles, [''], [])).toEqual([]);
});
