import { expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { underTest } from './under-test';

const use = underTest();

test('without a plan the badge invites to make one; with one the same page has a score, without a reload', async () => {
  const page = await use.waymark.open(`${use.board.url}/jobs/4101`);
  const badge = await use.waymark.badge(page);
  expect(badge.label).toMatch(/make a plan/i);
  expect(badge.fit).toBeNull();

  const popup = await loadSamplePlan(use.waymark);
  await popup.close();
  await page.bringToFront();
  await until('the score', async () => (await use.waymark.badge(page)).fit !== null);
});
