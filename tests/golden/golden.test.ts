import { expect, test } from 'vitest';
import type { Fit } from '../../lib/fit/fit';
import { compileLens, type Lens, scorePosting } from '../../lib/fit/lens';
import { samplePlan } from '../../lib/plan/sample';
import { defaultSettings } from '../../lib/plan/settings';
import { written } from '../board/postings';
import { knowledge } from '../inspect/knowledge';
import { wholePlan } from '../inspect/score';
import { plans } from './plans';

const lensOf = (plan: Lens['plan']) => compileLens(plan, defaultSettings.weights, knowledge);

/** A fit as its golden file holds it: points rounded, the plan's records by their names. */
function golden({ plan }: Lens, fit: Fit) {
  const name = (id: string | null) =>
    [...plan.roles.map((role) => ({ id: role.id, name: role.title })), ...named(plan)].find(
      (one) => one.id === id,
    )?.name ?? null;
  const reason = ({ axis, points, text, phrase, planId }: Fit['reasons'][number]) => ({
    axis,
    points: Math.round(points),
    text,
    phrase,
    of: name(planId),
  });
  const round = (value: number | null) => value && Math.round(value);
  return {
    fit: round(fit.fit),
    axes: Object.fromEntries(Object.entries(fit.axes).map(([axis, value]) => [axis, round(value)])),
    kind: fit.kind,
    role: name(fit.roleId),
    sentences: fit.sentences,
    reasons: fit.reasons.map(reason),
    against: fit.against.map(reason),
    unknown: fit.unknown,
    confidence: fit.confidence,
    changes: fit.changes.map(({ skillId: _, ...change }) => change),
  };
}

const named = ({ skills, capabilityTargets, currentSkills, duties }: Lens['plan']) => [
  ...[...skills, ...capabilityTargets, ...currentSkills].map(({ id, name }) => ({ id, name })),
  ...duties.map(({ id, text }) => ({ id, name: text })),
];

const people = {
  sample: samplePlan(0),
  ...Object.fromEntries(Object.entries(plans).map(([who, plan]) => [who, wholePlan(plan)])),
};

// a change here is a change of scores: say so in the changelog, then `npx vitest run tests/golden -u`
test.each(Object.entries(people))(
  'the ten postings of the board as the %s plan scores them',
  async (who, plan) => {
    const lens = lensOf(plan);
    const fits = written.map(({ title, company, place, text }) => [
      title,
      golden(lens, scorePosting(lens, { title, company, location: place, description: text })),
    ]);
    await expect(`${JSON.stringify(Object.fromEntries(fits), null, 1)}\n`).toMatchFileSnapshot(
      `fits/${who}.json`,
    );
  },
);
