import { expect, test } from 'vitest';
import { isNotThis, isThis } from '../../lib/fit/teach';
import { plans } from '../golden/plans';
import { type ShortPlan, wholePlan } from '../inspect/score';
import { fitOf, postings } from './scoring';

const plan = wholePlan(plans.warehouse as ShortPlan);
const role = plan.roles[0] ?? { alsoKnownAs: [], notThese: [] };

test('a phrase is taught once and can be taken back', () => {
  const taught = isThis({ alsoKnownAs: [], notThese: ['Night boss'] }, '  night  boss ');
  expect(taught).toEqual({ alsoKnownAs: ['night boss'], notThese: [] });
  expect(isThis(taught, 'Night Boss')).toEqual(taught);
  expect(isNotThis(taught, 'night boss')).toEqual({ alsoKnownAs: [], notThese: ['night boss'] });
  expect(isThis(taught, '   ')).toEqual(taught);
});

test('“this is that role” is used at once, and so is “this isn’t”', () => {
  const one = { ...postings[0], title: 'Harbour Flow Captain', description: postings[0]?.description ?? '' };
  const direction = (lists: Pick<typeof role, 'alsoKnownAs' | 'notThese'>) =>
    fitOf({ ...plan, roles: plan.roles.map((other, i) => (i ? other : { ...other, ...lists })) }, one).axes
      .direction ?? 0;
  const before = direction(role);
  const yes = isThis(role, one.title);
  expect(direction(yes)).toBeGreaterThan(before + 30);
  expect(direction(isNotThis(yes, one.title))).toBeLessThanOrEqual(before + 1e-9);
});

test('“this phrase is my skill” is used at once, and so is “this isn’t”', () => {
  const one = {
    title: 'Depot Lead',
    description:
      'You will:\n- run the gemba circle every morning with both shifts and write down what was found\n- keep the yard in order and greet every driver who comes through the gate',
  };
  const growth = (lists: Pick<typeof role, 'alsoKnownAs' | 'notThese'>) =>
    fitOf({ ...plan, skills: plan.skills.map((skill, i) => (i ? skill : { ...skill, ...lists })) }, one).axes
      .growth ?? 0;
  const none = { alsoKnownAs: plan.skills[0]?.alsoKnownAs ?? [], notThese: [] };
  const yes = isThis(none, 'gemba circle');
  expect(growth(yes)).toBeGreaterThan(growth(none));
  expect(growth(isNotThis(yes, 'gemba circle'))).toBeLessThan(growth(yes));
});
