import { newRecord } from '../plan/create';
import { MONTHS_BOUND, type MonthHours, monthHoursSchema, plannedHours } from '../plan/month-hours';
import { db } from './db';
import { readPlan } from './plan';

/** The months with hours, oldest first. */
export async function readMonthHours(): Promise<MonthHours[]> {
  const months = await db.monthHours.orderBy('id').toArray();
  return months.filter(({ deletedAt }) => deletedAt === null);
}

/**
 * Notes what a month ("2026-11") was really like, beside what the plan says today; the newest 120 months are kept.
 * @throws ZodError when hours are out of range.
 */
export async function noteMonth(
  month: string,
  changes: Partial<Pick<MonthHours, 'freed' | 'used'>>,
  now = Date.now(),
): Promise<void> {
  const planned = plannedHours(await readPlan());
  await db.transaction('rw', db.monthHours, async () => {
    const before = (await db.monthHours.get(month)) ?? {
      ...newRecord(now),
      id: month,
      freed: null,
      used: null,
    };
    await db.monthHours.put(
      monthHoursSchema.parse({ ...before, ...planned, ...changes, deletedAt: null, updatedAt: now }),
    );
    const all = await db.monthHours.orderBy('id').primaryKeys();
    await db.monthHours.bulkDelete(all.slice(0, -MONTHS_BOUND));
  });
}
