import { expect, test } from 'vitest';
import { suggestTargets } from '../../components/plan/suggest-targets';
import { compileKnowledge } from '../../lib/knowledge/compile/knowledge';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import { newEntry } from '../../lib/plan/create';
import { planWith } from '../plan/arbitrary-plan';

const knowledge = openKnowledge(
  compileKnowledge({
    'garden.ts': {
      skills: [
        { name: 'Hedge sculpting' },
        { name: 'Garden planning' },
        { name: 'Beekeeping' },
        { name: 'Pond care' },
      ],
      roles: [
        {
          title: 'Estate gardener',
          function: 'agriculture',
          level: 'lead',
          skills: { 'Hedge sculpting': 2, 'Garden planning': 3, Beekeeping: 2, 'Pond care': 1 },
        },
      ],
    },
  }).buffer,
);

test('targets are what the ideal role asks for and the plan lacks, its heart first, nothing that is only helpful', () => {
  const ideal = newEntry('roles', { title: 'Estate gardener', kind: 'ideal' }, 0, 0);
  const skills = [newEntry('skills', { name: 'beekeeping' }, 0, 0)];
  const suggested = suggestTargets(planWith({ roles: [ideal], skills }), knowledge, 5);
  expect(suggested.map(({ name }) => name)).toEqual(['Garden planning', 'Hedge sculpting']);
  expect(suggested[0]?.role.id).toBe(ideal.id);
});

test('without an ideal role that the knowledge knows there are none', () => {
  const step = newEntry('roles', { title: 'Estate gardener', kind: 'next-step' }, 0, 0);
  const unknown = newEntry('roles', { title: 'Mole whisperer', kind: 'ideal' }, 0, 0);
  expect(suggestTargets(planWith({ roles: [step, unknown] }), knowledge, 5)).toEqual([]);
});
