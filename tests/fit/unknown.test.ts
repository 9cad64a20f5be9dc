import { expect, test } from 'vitest';
import { plans } from '../golden/plans';
import type { ShortPlan, ShortPosting } from '../inspect/score';
import { fitOf, postings } from './scoring';

const nurse = plans.nurse as ShortPlan;
const ward = postings.find(({ title }) => title.includes('Nurse')) as ShortPosting;

test.each([
  ['empty', { title: 'Staff Nurse', description: '' }],
  ['one word', { title: 'Staff Nurse', description: 'Nurse' }],
  ['without a title', { title: '', description: '' }],
])('a posting that is %s is not enough to judge, and not 0', (_, one) => {
  const { fit, axes, unknown, confidence, kind } = fitOf(nurse, one);
  expect(fit).toBeNull();
  expect(axes.growth).toBeNull();
  expect(axes.reach).toBeNull();
  expect(unknown).toContain('There is not enough to judge.');
  expect(confidence).toBe('low');
  expect(kind).toBe('off-plan');
});

test('an axis that is not known leaves the fit to the others', () => {
  const aimless = { ...nurse, roles: [] };
  const { fit, axes, unknown } = fitOf(aimless, ward);
  expect(axes.direction).toBeNull();
  expect(unknown.join()).toContain('no role options');
  expect(fit).toBeCloseTo(fitOf(aimless, ward, { direction: 0, growth: 1, reach: 1 }).fit ?? -1, 9);
  expect(fit).toBeGreaterThan(0);
});

test('an axis that the person gives no weight changes nothing', () => {
  const weights = { direction: 1, growth: 1, reach: 0 };
  const novice = { ...nurse, currentRole: { title: 'Florist', years: 0, skills: [] } };
  expect(fitOf(novice, ward).fit ?? 0).toBeLessThan(fitOf(nurse, ward).fit ?? 0);
  const [a, b] = [fitOf(nurse, ward, weights), fitOf(novice, ward, weights)];
  expect(a.axes.reach).not.toBe(b.axes.reach);
});

test('a posting in another language is judged by what it shares with English, and says so', () => {
  const german = {
    title: 'Ward Manager (m/w/d)',
    description:
      'Sie leiten unsere Station mit dreißig Betten und führen ein Team von zwanzig Pflegekräften. Sie planen die Dienste, ' +
      'begleiten neue Kolleginnen und Kollegen und sorgen dafür, dass die Qualität stimmt. Wir wünschen uns jemanden mit ' +
      'einer Ausbildung in der Pflege und mehreren Jahren Erfahrung auf einer Akutstation, der gern mit Menschen arbeitet.',
  };
  const { fit, axes, confidence, unknown } = fitOf(nurse, german);
  expect(confidence).toBe('low');
  expect(unknown.join()).toContain('isn’t in English');
  expect(axes.direction ?? 0).toBeGreaterThan(50);
  expect(fit).not.toBeNull();
});

test('200 kB are read in bounded time', () => {
  const long = { title: ward.title, description: `${ward.description}\n`.repeat(200).slice(0, 200_000) };
  expect(fitOf(nurse, long).fit).not.toBeNull();
});

test.each([
  '\u0000\uffff\ud800 lone surrogates \udfff',
  '((((((((((((((((((',
  '١٢٣ سنوات من الخبرة في التمريض',
  '- '.repeat(5000),
])('odd text is scored without complaint: %j', (description) => {
  expect(() => fitOf(nurse, { title: 'Nurse', description })).not.toThrow();
});
