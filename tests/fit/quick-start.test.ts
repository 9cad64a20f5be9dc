import { expect, test } from 'vitest';
import { emptyProfile, newEntry } from '../../lib/plan/create';
import type { Plan } from '../../lib/plan/schema';
import { fitOf } from './scoring';

const none = { valueItems: [], capabilityTargets: [], currentSkills: [], duties: [] };
const later = { reinvestments: [], actions: [], milestones: [], proofs: [] };

/** A plan as the quick start leaves it: nothing but a sentence, today's title, three skills and two roles. */
const quick: Plan = {
  ...none,
  ...later,
  profile: {
    ...emptyProfile(0),
    vision: 'Run the operations of a company that keeps its promises without anybody staying late.',
    currentTitle: 'Operations Analyst',
  },
  skills: ['Process improvement', 'Stakeholder management', 'Budgeting'].map((name, i) =>
    newEntry('skills', { name }, i, 0),
  ),
  roles: [
    newEntry('roles', { title: 'Operations Manager', kind: 'next-step' }, 0, 0),
    newEntry('roles', { title: 'Director of Operations', kind: 'ideal', horizon: '3-5y' }, 1, 0),
  ],
};

const posting = (asked: string) => ({
  title: 'Operations Manager',
  company: 'Larchmont Parcels',
  description: `About the role
You will run the day-to-day operations of our two sorting sites and make them a little better every month.

What you will do
- Lead process improvement across both sites, from mapping the work to seeing the change hold
- Own the operating budget and the monthly forecast
- Keep stakeholders in sales and customer care informed, and settle what they disagree on
- Set the goals of a team of six and review them with the head of operations
- Report on service levels, cost and quality

What you bring
- ${asked}
- A record of finding out why things go wrong and changing them for good
- Confidence with spreadsheets and figures
- Clear writing`,
});

test.each([
  '3+ years of experience in operations',
  '2-4 years of experience in operations, logistics or consulting',
  'Experience in operations',
])('a plan of two minutes finds its next step: %s', (asked) => {
  const { fit, kind } = fitOf(quick, posting(asked));
  expect(kind).toBe('next-step');
  expect(fit).toBeGreaterThanOrEqual(65);
});

test('and is not talked into what lies elsewhere', () => {
  const { fit, kind } = fitOf(quick, {
    title: 'Staff Nurse, Surgical Ward',
    description: `Your tasks
- Assess patients before and after surgery and respond when they deteriorate
- Give medication and care for wounds
- Support students on the ward

Requirements
- Registered nurse with a current licence
- 1 year of experience on a surgical ward`,
  });
  expect(kind).toBe('off-plan');
  expect(fit).toBeLessThan(35);
});

test('what the plan doesn’t say of today isn’t held against its own next step', () => {
  const silent = { ...quick, profile: { ...quick.profile, currentTitle: '' } };
  const { fit, kind, axes, unknown } = fitOf(silent, posting('3+ years of experience in operations'));
  expect(kind).toBe('next-step');
  expect(fit).toBeGreaterThanOrEqual(65);
  expect(axes.reach).toBeNull();
  expect(unknown.join()).toContain('what you do today');
});
