import { expect, test } from 'vitest';
import { assemblePlan } from '../../lib/plan/assemble';
import { isScorable } from '../../lib/plan/completeness';
import { samplePlan } from '../../lib/plan/sample';
import { planLists, profileSchema } from '../../lib/plan/schema';

const plan = samplePlan(Date.UTC(2026, 10, 22));

test('every record of the sample plan fits its schema', () => {
  expect(profileSchema.safeParse(plan.profile).error).toBeUndefined();
  for (const [list, schema] of Object.entries(planLists))
    for (const record of plan[list as keyof typeof planLists])
      expect(schema.safeParse(record).error, list).toBeUndefined();
});

test('nothing in it points to a record that is not there', () => {
  // assembling drops such references and orders the lists
  const sorted = Object.fromEntries(
    Object.entries(plan).map(([name, rows]) => [
      name,
      Array.isArray(rows) ? rows.toSorted((a, b) => a.order - b.order) : rows,
    ]),
  );
  expect(assemblePlan(plan)).toEqual(sorted);
});

test('it is enough to score by and fills every list', () => {
  expect(isScorable(plan)).toBe(true);
  for (const list of Object.keys(planLists))
    expect(plan[list as keyof typeof planLists], list).not.toHaveLength(0);
});
