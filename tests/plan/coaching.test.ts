import { describe, expect, test } from 'vitest';
import { nudgeForSkill } from '../../lib/plan/coaching/skill';
import { isOnlyTitle } from '../../lib/plan/coaching/titles';
import { nudgeForBlank, nudgeForValue } from '../../lib/plan/coaching/value';
import { nudgeForVision } from '../../lib/plan/coaching/vision';
import { emptyProfile } from '../../lib/plan/create';

test.each([
  'Senior project manager',
  'I want to be a CFO',
  'To become Head of Sales',
  'In five years I will be the director of nursing',
  'Nurse, intensive care',
  'Team lead – returns',
  'Founder and CEO',
])('a title and nothing else: %s', (text) => expect(isOnlyTitle(text)).toBe(true));

test.each([
  '',
  'No driver for the late shift',
  'A teacher whom three schools call when a class has stopped working',
  'Lead a team out of a reorganisation',
  'Refunds wait four days because nobody owns the gap',
  'Handovers in which things get lost',
  'Manager fatigue',
])('more than a title: %s', (text) => expect(isOnlyTitle(text)).toBe(false));

describe('problems and outcomes', () => {
  test.each([
    'Responsible for the weekly report',
    'Managing suppliers',
    'Prepare invoices',
    'Coordinating meetings between departments',
  ])('a duty is asked for what it is for: %s', (text) => {
    expect(nudgeForValue(text, 'problem')).toMatch(/duty.*wrong/);
    expect(nudgeForValue(text, 'outcome')).toMatch(/duty.*different/);
  });

  test.each([
    'Suppliers deliver late, and nobody notices before the shift',
    'Refunds reach customers three days sooner',
    'New nurses leave within a year',
    'Managing suppliers so that lines never stop',
    'Month end takes 9 days',
    'Manager burnout',
    'Processes break at handover',
    'Support tickets pile up over the weekend',
    '',
  ])('a problem or outcome is left alone: %s', (text) => {
    expect(nudgeForValue(text, 'problem')).toBeNull();
    expect(nudgeForValue(text, 'outcome')).toBeNull();
  });

  test('whom one helps is asked to be narrower than everybody', () => {
    expect(nudgeForBlank('helpWhom', 'people')).toMatch(/which/i);
    expect(nudgeForBlank('helpWhom', 'ward teams short of hands')).toBeNull();
  });
});

describe('the vision', () => {
  const profile = {
    ...emptyProfile(0),
    helpWhom: 'ward teams',
    solveWhat: 'handovers in which things get lost',
    soTheyCan: 'look after patients',
  };
  const nudge = (vision: string) => nudgeForVision({ ...profile, vision });

  test.each([
    ['Head of nursing', /title/],
    ['I want to be promoted and have a higher salary', /others get/],
    ['Better handovers', /more/],
    ['I help ward teams so handovers do not get lost and they look after patients', /harder/],
  ])('%s', (vision, about) => expect(nudge(vision)).toMatch(about));

  test('one that stretches is left alone, and so is none', () => {
    expect(
      nudge('Hospitals across the region run shifts so well that nurses stay, and ask us how it is done.'),
    ).toBeNull();
    expect(nudge('')).toBeNull();
  });
});

test.each([
  'Communication',
  'good communication skills',
  'Leadership',
  'problem-solving',
  'Teamwork',
  'Project manager',
])('too general to practise, or no skill: %s', (name) => expect(nudgeForSkill(name)).not.toBeNull());
test.each(['', 'Executive communication', 'Data storytelling', 'Wound care', 'SQL', 'Conflict mediation'])(
  'can be practised: %s',
  (name) => expect(nudgeForSkill(name)).toBeNull(),
);
