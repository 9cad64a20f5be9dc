import { expect, test } from 'vitest';
import { comparePlans } from '../../lib/plan/compare-plans';
import { newEntry } from '../../lib/plan/create';
import { samplePlan } from '../../lib/plan/sample';

const plan = samplePlan(Date.UTC(2026, 10, 22, 9));
const [first, second, third] = plan.skills;
if (!first || !second || !third) throw new Error('The sample has three skills.');

test('a plan compared with itself differs in nothing, whatever its times say', () => {
  const later = {
    ...plan,
    skills: plan.skills.map((skill) => ({ ...skill, updatedAt: skill.updatedAt + 1 })),
  };
  expect(comparePlans(plan, later)).toEqual([]);
});

test('what is new, changed and gone is said in words, with names for what is pointed to', () => {
  const manager = plan.roles.find(({ title }) => title === 'Operations Manager');
  if (!manager) throw new Error('The sample has no such role.');
  const raised = { ...second, targetLevel: 4, highStakes: { ...second.highStakes, answer: 'yes' as const } };
  const later = {
    ...plan,
    profile: { ...plan.profile, vision: 'Another one.' },
    skills: [first, raised, newEntry('skills', { name: 'Negotiation' }, 9, 0)],
    roles: plan.roles.map((role) => (role.id === manager.id ? { ...role, buildsIds: [first.id] } : role)),
  };
  const changes = comparePlans(plan, later);
  expect(changes.map(({ is, what, name }) => `${is}: ${what} ${name}`.trim())).toEqual([
    'changed: Your vision',
    'changed: Target skill Data storytelling',
    'added: Target skill Negotiation',
    'removed: Target skill Stakeholder management',
    'changed: Role option Operations Manager',
  ]);
  expect(changes[1]?.details).toEqual([
    { what: 'aim, from 0 to 4', was: '3', is: '4' },
    { what: 'level', was: '1', is: '2' },
  ]);
  expect(changes[4]?.details).toEqual([
    {
      what: 'builds',
      was: 'Process improvement, Stakeholder management, People management, Budget responsibility',
      is: 'Process improvement',
    },
  ]);
});
