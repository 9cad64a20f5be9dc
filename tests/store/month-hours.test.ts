import { beforeEach, expect, test } from 'vitest';
import { MONTHS_BOUND, monthsMessage } from '../../lib/plan/month-hours';
import { samplePlan } from '../../lib/plan/sample';
import { noteMonth, readMonthHours } from '../../lib/store/month-hours';
import { putPlan } from '../../lib/store/plan';
import { freshStore } from './fresh';

beforeEach(freshStore);

test('a month keeps what was said beside what the plan had begun by then', async () => {
  await putPlan(samplePlan(0));
  await noteMonth('2026-11', { freed: 3 });
  await noteMonth('2026-11', { used: 2 });
  await noteMonth('2026-10', { freed: 1 });
  const months = await readMonthHours();
  expect(months.map(({ id, freed, used }) => [id, freed, used])).toEqual([
    ['2026-10', 1, null],
    ['2026-11', 3, 2],
  ]);
  // the sample automates five hours, begun, and presents three; mere ideas don't count
  expect(months[1]).toMatchObject({ plannedFreed: 5, plannedUsed: 3 });
  expect(monthsMessage(months)).toBe('You freed 3 hours a week of the 5 hours in your plan.');
});

test('what is no month and no amount of hours in a week is refused; ten years of months stay', async () => {
  await expect(noteMonth('2026-13', { freed: 1 })).rejects.toThrow();
  await expect(noteMonth('2026-12', { freed: 169 })).rejects.toThrow();
  for (let i = 0; i < MONTHS_BOUND + 12; i++)
    await noteMonth(`${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, { freed: 1 });
  const months = await readMonthHours();
  expect(months).toHaveLength(MONTHS_BOUND);
  expect(months[0]?.id).toBe('2021-01');
});
