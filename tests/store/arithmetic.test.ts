import { beforeEach, expect, test } from 'vitest';
import { samplePlan } from '../../lib/plan/sample';
import { heedArithmetic } from '../../lib/store/arithmetic';
import { planRevision } from '../../lib/store/journal';
import { putPlan } from '../../lib/store/plan';
import { freshStore } from './fresh';

beforeEach(freshStore);

test('another arithmetic makes what was scored out of date, once', async () => {
  await heedArithmetic('one');
  expect(await planRevision()).toBe(0);
  await putPlan(samplePlan(0));
  const revision = await planRevision();
  await heedArithmetic('one');
  expect(await planRevision()).toBe(revision);
  await heedArithmetic('two');
  await heedArithmetic('two');
  expect(await planRevision()).toBe(revision + 1);
});
