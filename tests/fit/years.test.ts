import { expect, test } from 'vitest';
import { yearsAsked } from '../../lib/fit/asked';
import { levelKept } from '../../lib/fit/direction';
import { lineOfWork } from '../../lib/fit/line-of-work';
import { fitNumbers } from '../../lib/fit/weights';
import { openRoles } from '../../lib/knowledge/titles/roles';
import { knowledge } from '../inspect/knowledge';

const asked = (text: string, section: 'requirements' | 'nice' | 'about' = 'requirements') =>
  yearsAsked(text, 0, section).map(({ value }) => value);

test('years are read as employers write them', () => {
  expect(asked('5-8 YOE in lettings or facilities')).toEqual([5]);
  expect(asked('At least three years as a bookkeeper')).toEqual([3]);
  expect(asked('0-2 years of experience')).toEqual([0]);
  expect(asked('You bring 0 years of bad habits')).toEqual([]);
});

test('a preference with a minimum is a requirement, another one is not', () => {
  expect(asked('Minimum 6-8 years of relevant experience', 'nice')).toEqual([6]);
  expect(asked('6-8 years of relevant experience', 'nice')).toEqual([]);
  expect(asked('Minimum 6-8 years of relevant experience', 'about')).toEqual([]);
});

test('years count in one’s own function, less in a neighbouring one, not elsewhere', () => {
  const roles = openRoles(knowledge);
  const inLine = lineOfWork(new Set(['marketing']), roles);
  const [own, near, far] = ['Growth Marketing Manager', 'Product Manager', 'Staff Nurse'].map((title) =>
    inLine(roles.place(title)),
  );
  expect(own).toBeGreaterThan(near ?? 1);
  expect(near).toBeGreaterThan(0);
  expect(far).toBe(0);
  expect(lineOfWork(new Set(), roles)(roles.place('Staff Nurse'))).toBe(0);
});

test('a level too high leaves most of a likeness, a level too low leads back', () => {
  const { direction } = fitNumbers;
  expect(levelKept(direction, 0)).toBe(1);
  expect(levelKept(direction, 4)).toBe(direction.above);
  expect(levelKept(direction, -3)).toBe(0);
});
