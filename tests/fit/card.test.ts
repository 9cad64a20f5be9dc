import { expect, test } from 'vitest';
import { scoreCurrentRole } from '../../lib/fit/current-role';
import { compileLens, scoreCard, scorePosting } from '../../lib/fit/lens';
import { samplePlan } from '../../lib/plan/sample';
import { defaultSettings } from '../../lib/plan/settings';
import { knowledge } from '../inspect/knowledge';
import { postings } from './scoring';

const plan = samplePlan(0);
const lens = compileLens(plan, defaultSettings.weights, knowledge);

test('a card’s score is provisional and in line with the posting’s', () => {
  for (const { title, company = null, location = null, description } of postings) {
    const card = scoreCard(lens, { title, company, location, snippet: (description ?? '').slice(0, 200) });
    const full = scorePosting(lens, { title, company, location, description: description ?? '' });
    expect(card.provisional).toBe(true);
    expect(full.provisional).toBe(false);
    expect(Math.abs((card.fit ?? 0) - (full.fit ?? 0)), title).toBeLessThan(25);
  }
});

test('a card without a title is not enough to judge', () => {
  expect(scoreCard(lens, { title: '–', company: null, location: null, snippet: null }).fit).toBeNull();
});

test('today’s role is scored on direction and growth, by its duties as redesigned', () => {
  const today = scoreCurrentRole(lens);
  expect(today?.axes.reach).toBeNull();
  expect(today?.axes.growth ?? 0).toBeGreaterThan(30);
  const undone = {
    ...plan,
    reinvestments: [],
    duties: plan.duties.map((duty) => ({ ...duty, practisesIds: [] })),
  };
  const before = scoreCurrentRole(compileLens(undone, defaultSettings.weights, knowledge));
  expect(today?.axes.growth ?? 0).toBeGreaterThan(before?.axes.growth ?? 0);
});

test('a plan that doesn’t say today’s role has none to score', () => {
  const silent = { ...plan, profile: { ...plan.profile, currentTitle: '' } };
  expect(scoreCurrentRole(compileLens(silent, defaultSettings.weights, knowledge))).toBeNull();
});

test('what would change it names a skill, its levels and what Reach would be', () => {
  for (const { title, description } of postings) {
    const { changes, axes } = scorePosting(lens, {
      title,
      company: null,
      location: null,
      description: description ?? '',
    });
    for (const { from, to, fromLevel, toLevel, skill } of changes) {
      expect(from).toBe(Math.round(axes.reach ?? -1));
      expect(to).toBeGreaterThan(from);
      const ofSkill = plan.skills.map(({ name }) => name).includes(skill);
      if (ofSkill) expect(toLevel).toBeGreaterThan(fromLevel ?? 4);
      else expect(plan.capabilityTargets.map(({ name }) => name)).toContain(skill);
    }
  }
});
