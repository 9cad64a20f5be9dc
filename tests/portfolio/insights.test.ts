import { beforeAll, expect, test } from 'vitest';
import { insightsFor } from '../../lib/background/insights';
import { paced } from '../../lib/background/pace';
import { rescoreOnce } from '../../lib/background/rescore-once';
import { readPosting } from '../../lib/fit/evidence';
import { compileLens, scorePosting } from '../../lib/fit/lens';
import { saidOf } from '../../lib/fit/said';
import { levelOf } from '../../lib/plan/audit';
import { pathwaysOf } from '../../lib/plan/pathways';
import { samplePlan } from '../../lib/plan/sample';
import { defaultSettings } from '../../lib/plan/settings';
import { isOpen } from '../../lib/portfolio/insights/coverage';
import { demandMessage } from '../../lib/portfolio/insights/demand';
import { doorsMessage } from '../../lib/portfolio/insights/doors';
import type { Insights, Told } from '../../lib/portfolio/insights/insights';
import { db } from '../../lib/store/db';
import { planRevision } from '../../lib/store/journal';
import { editEntry, putPlan } from '../../lib/store/plan';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { knowledge } from '../inspect/knowledge';
import { freshStore } from '../store/fresh';
import { manyRoles } from './many-roles';

const plan = samplePlan(0);
const lens = compileLens(plan, defaultSettings.weights, knowledge);
const made = manyRoles(80).map(({ row, text }, i) => {
  const option = plan.roles[i % (plan.roles.length + 1)];
  // every third is a job that the plan is about
  const title = i % 3 === 0 && option ? option.title : row.title;
  const more = i % 4 === 0 ? '\n- Data storytelling for the board' : '';
  return { row: { ...row, title, roleId: option?.id ?? null }, text: text + more };
});
const postingOf = (id: string) => {
  const one = made.find(({ row }) => row.id === id);
  if (!one) throw new Error(`There is no ${id}.`);
  const { title, company, location } = one.row;
  return { title, company, location, description: one.text };
};
let insights: Insights;
let told: Told;

beforeAll(async () => {
  await freshStore();
  await putPlan(plan);
  await db.savedRoles.bulkPut(made.map(({ row }) => row));
  await db.savedTexts.bulkPut(made.map(({ row, text }) => ({ id: row.id, text })));
  expect((await insightsFor(lens)).told).toBe('reading');
  await rescoreOnce(
    { lens, revision: await planRevision() },
    'one',
    paced(() => {}),
  );
  insights = await insightsFor(lens);
  if (typeof insights.told === 'string') throw new Error('All are read.');
  told = insights.told;
});

test('the demand is what reading every text finds, overall and on each pathway', () => {
  const { demand } = told;
  const said = new Map(
    made.map(({ row }) => [row.id, saidOf(lens, readPosting(lens, postingOf(row.id), true))]),
  );
  const asks = (id: string, skillId: string) =>
    (said.get(id)?.[lens.wanted.findIndex((one) => one.id === skillId)]?.value ?? 0) >= 0.2;
  const count = (ids: readonly string[]) =>
    demand.skills.map((skill) => ids.filter((id) => asks(id, skill.id)).length);
  expect(demand.skills.map(({ name }) => name)).toEqual(plan.skills.map(({ name }) => name));
  expect(demand.roles).toBe(80);
  expect(demand.asked).toEqual(count(made.map(({ row }) => row.id)));
  expect(Math.max(...demand.asked)).toBeGreaterThan(10);
  expect(demand.ways.length).toBe(pathwaysOf(plan).length);
  for (const way of demand.ways) {
    const on = made.filter(({ row }) => row.roleId && way.roleIds.includes(row.roleId));
    expect(way.roles).toBe(on.length);
    expect(way.asked).toEqual(count(on.map(({ row }) => row.id)));
  }
});

test('the doors of a gap are those that scoring every text anew opens', async () => {
  const open = (await readSavedRoles()).filter((role) => isOpen(role) && role.fitNow.kind !== 'off-plan');
  expect(told.doors.roles).toBe(open.length);
  expect(told.doors.doors.length).toBeGreaterThan(0);
  for (const door of told.doors.doors) {
    const raised = {
      ...plan,
      skills: plan.skills.map((skill) =>
        skill.id === door.skillId
          ? { ...skill, guessedLevel: skill.targetLevel, usedToday: { ...skill.usedToday, answer: null } }
          : skill,
      ),
    };
    expect(levelOf(raised.skills.find(({ id }) => id === door.skillId) ?? plan.skills[0] ?? never())).toBe(
      door.to,
    );
    const without = compileLens(raised, defaultSettings.weights, knowledge);
    const after = open.map(({ id, fitNow }) => ({
      before: fitNow.reach ?? 0,
      reach: scorePosting(without, postingOf(id)).axes.reach ?? 0,
    }));
    expect(door.opened, door.name).toBe(
      after.filter(({ before, reach }) => before < 65 && reach >= 65).length,
    );
    expect(door.gained, door.name).toBeCloseTo(
      after.reduce((sum, { before, reach }) => sum + reach - before, 0),
      6,
    );
  }
});
const never = (): never => {
  throw new Error('The sample has skills.');
};

test('what is missing is named by no skill of the plan, most asked for first', () => {
  const names = [...plan.skills, ...plan.capabilityTargets, ...plan.currentSkills].map(({ name }) => name);
  const { skills, roles } = told.missing;
  expect(skills.length).toBeGreaterThan(0);
  for (const { name, asked } of skills) {
    expect(names).not.toContain(name);
    expect(asked).toBeLessThanOrEqual(roles);
  }
  const counts = skills.map(({ asked }) => asked);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('today’s role stands beside the open ones, without Reach', () => {
  const open = made.filter(({ row }) => isOpen(row)).length;
  expect(told.staying?.fit).toBeGreaterThanOrEqual(0);
  expect(told.staying?.roles).toBeLessThanOrEqual(open);
  expect(told.staying?.better).toBeLessThanOrEqual(told.staying?.roles ?? 0);
});

test('coverage, funnel and pull count every role where it belongs', () => {
  const open = made.filter(({ row }) => isOpen(row)).length;
  expect(insights.roles).toBe(80);
  expect(insights.coverage.options.reduce((sum, { count }) => sum + count, 0)).toBe(open);
  const reached = insights.funnel.steps.map((step) => step.reached);
  expect(reached[0]).toBe(80);
  expect(reached).toEqual([...reached].sort((a, b) => b - a));
  expect(insights.pull.cells.reduce((sum, { count }) => sum + count, 0)).toBe(insights.pull.rated);
});

test('few roles make no statement, and it is said how many it takes', () => {
  expect(demandMessage({ ...told.demand, roles: 7 }).title).toMatch(/^Too few roles/);
  expect(demandMessage({ ...told.demand, roles: 7 }).advice).toMatch(/8 saved roles.*are 7/);
  expect(doorsMessage({ ...told.doors, roles: 1 }).advice).toMatch(/is 1/);
});

test('while a new word of the plan is still looked for, nothing is told', async () => {
  const [skill] = plan.skills;
  await editEntry('skills', skill?.id ?? '', { name: 'Kiln firing' });
  const { told: now } = await insightsFor(lens);
  expect(now).toBe('reading');
  expect((await insightsFor(null)).told).toBe('no-plan');
});
