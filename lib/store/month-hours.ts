import { newRecord } from '../plan/create';
import { today } from '../plan/day';
import { MONTHS_BOUND, type MonthHours, monthHoursSchema, monthOf, plannedHours } from '../plan/month-hours';
import { db } from './db';
import { surviving } from './jottings';
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
export function noteMonth(
  month: string,
  changes: Partial<Pick<MonthHours, 'freed' | 'used'>>,
  now = Date.now(),
): Promise<void> {
  const jotting = { table: 'monthHours', recordId: month, changes, at: now, isNew: false };
  return surviving(jotting, async () => {
    const planned = plannedHours(await readPlan());
    await db.transaction('rw', db.monthHours, async () => {
      const said = await db.monthHours.get(month);
      const before = said ?? { ...newRecord(now), id: month, freed: null, used: null };
      // a month that is over keeps the plan it had
      const then = said && month < monthOf(today(new Date(now))) ? {} : planned;
      await db.monthHours.put(
        monthHoursSchema.parse({ ...before, ...then, ...changes, deletedAt: null, updatedAt: now }),
      );
      const all = await db.monthHours.orderBy('id').primaryKeys();
      await db.monthHours.bulkDelete(all.slice(0, -MONTHS_BOUND));
    });
  });
}
