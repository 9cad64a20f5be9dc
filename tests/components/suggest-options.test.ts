import { expect, test } from 'vitest';
import { suggestOptions } from '../../components/plan/suggest-options';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { newEntry } from '../../lib/plan/create';
import { planWith } from '../plan/arbitrary-plan';

const knowledge = openKnowledge(
  compileKnowledge({
    'garden.ts': {
      skills: [{ name: 'Hedge sculpting' }, { name: 'Garden planning' }, { name: 'Beekeeping' }],
      roles: [
        { title: 'Topiarist', function: 'agriculture', level: 'regular', skills: { 'Hedge sculpting': 3 } },
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
);
const skill = (name: string, guessedLevel: number) =>
  newEntry('skills', { name, guessedLevel, targetLevel: 4 }, 0, 0);
const hedges = skill('Hedge sculpting', 3);
const planning = skill('Garden planning', 1);

test('role options are ranked by target skills and gap, each with its reason', () => {
  const [first, second, ...others] = suggestOptions(planWith({ skills: [hedges, planning] }), knowledge, 5);
  expect(first).toMatchObject({ title: 'Estate gardener', buildsIds: [planning.id, hedges.id] });
  expect(first?.why).toMatch(
    /^Garden planning at its heart, Hedge sculpting beside it; works on your gap in Garden/,
  );
  expect(second).toMatchObject({ title: 'Topiarist', buildsIds: [hedges.id] });
  // it uses none of the skills
  expect(others).toEqual([]);
});

test('what stands in the plan already, by whatever title, is not suggested', () => {
  const roles = [
    newEntry('roles', { title: 'Gardener of the estate', alsoKnownAs: ['estate gardener'] }, 0, 0),
  ];
  const titles = suggestOptions(planWith({ skills: [hedges, planning], roles }), knowledge, 5).map(
    ({ title }) => title,
  );
  expect(titles).toEqual(['Topiarist']);
});

test('skills that no vocabulary knows suggest nothing', () => {
  expect(suggestOptions(planWith({ skills: [skill('Whistling at moles', 1)] }), knowledge, 5)).toEqual([]);
});
