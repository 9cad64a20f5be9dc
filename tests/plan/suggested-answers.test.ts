import { expect, test } from 'vitest';
import { samplePlan } from '../../lib/plan/sample';
import { suggestedAnswers } from '../../lib/plan/suggested-answers';

const now = Date.UTC(2026, 10, 22, 9);
const plan = samplePlan(now);
const [, storytelling] = plan.skills;
if (!storytelling) throw new Error('The sample has no second skill.');
const proof = (fields: object) => {
  const [first] = plan.proofs;
  if (!first) throw new Error('The sample has no proof.');
  return {
    ...first,
    what: 'Wrote it up',
    result: '',
    figure: '',
    buildsIds: [storytelling.id],
    id: 'p',
    ...fields,
  };
};
const suggest = (fields: object, skill = storytelling, today = '2026-11-22') =>
  suggestedAnswers(skill, { proofs: [proof(fields)], actions: plan.actions }, today).map(
    ({ question, answer }) => `${question} ${answer}`,
  );

test('a proof speaks for the questions that it says something on, one step up', () => {
  // used today is a yes already; the others stand at no, partly, no
  expect(suggest({ result: 'The board asked for it again', figure: '3 days' })).toEqual([
    'highStakes partly',
    'trusted yes',
  ]);
  expect(suggest({ what: 'Taught four colleagues' })).toEqual(['couldTeach partly']);
  expect(suggest({})).toEqual([]);
});

test('a proof of another skill, one named there already, and an old one suggest nothing', () => {
  expect(suggest({ buildsIds: [], figure: '3 days' })).toEqual([]);
  const cited = { ...storytelling, highStakes: { ...storytelling.highStakes, proofIds: ['p'] } };
  expect(suggest({ figure: '3 days' }, cited)).toEqual([]);
  const unused = { ...storytelling, usedToday: { ...storytelling.usedToday, answer: null } };
  expect(suggest({ on: '2026-11-01' }, unused)).toEqual(['usedToday partly']);
  expect(suggest({ on: '2025-01-01' }, unused)).toEqual([]);
});
