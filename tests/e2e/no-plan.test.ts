import { expect, test } from 'vitest';
import { until } from '../browsers/until';
import { loadSamplePlan } from '../start/load-sample-plan';
import { enter, fill, press, says, textOf } from './hands';
import { underTest } from './under-test';

const use = underTest();

test('the full page without a plan says where to begin, and so does a text that can’t be scored yet', async () => {
  const desk = await use.waymark.openOwn('desk.html#paste');
  await fill(desk, /Title of the job/, 'Operations Manager');
  await press(desk, /^Score it/);
  await says(desk, /Your plan comes first/);
  expect(await textOf(desk)).not.toContain('That didn’t work');
  await enter(desk, /^Write where you want to go/);
  await says(desk, /Three answers for a first score/);
  await desk.close();
});

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
