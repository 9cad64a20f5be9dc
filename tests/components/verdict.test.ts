import { expect, test } from 'vitest';
import { verdictOf } from '../../components/fit/verdict';
import type { Fit } from '../../lib/fit/fit';

const judged = (kind: Fit['kind'], direction: number | null): Fit => ({
  fit: 51,
  axes: { direction, growth: 49, reach: 70 },
  kind,
  roleId: 'a',
  sentences: { direction: '', growth: '', reach: '' },
  reasons: [],
  against: [],
  unknown: [],
  changes: [],
  confidence: 'high',
  provisional: false,
});

test('the first words never promise a step where Direction says that it is on none of the pathways', () => {
  expect(verdictOf(judged('next-step', 60), 'Depot manager')).toBe('A next step on your way: Depot manager');
  expect(verdictOf(judged('next-step', 21), 'Depot manager')).toBe(
    'Some way off Depot manager, yet worth a look',
  );
  expect(verdictOf(judged('portfolio', 21), 'Board project')).toMatch(/^Worth it for what you would learn/);
  expect(verdictOf(judged('off-plan', 3), null)).toBe('Off your plan');
});
