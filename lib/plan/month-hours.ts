import { z } from 'zod';
import { inHours, ledgerOf, sumHours } from './ledger';
import { type Plan, recordFields } from './schema';

/** Months that are kept: ten years. */
export const MONTHS_BOUND = 120;

const hours = z.number().min(0).max(168).nullable();

/** What a month was really like, in hours a week, beside what the plan said then. Its id is the month: "2026-11". */
export const monthHoursSchema = z.object({
  ...recordFields,
  id: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** Null: not said. */
  freed: hours,
  used: hours,
  plannedFreed: z.number().min(0),
  plannedUsed: z.number().min(0),
});
export type MonthHours = z.infer<typeof monthHoursSchema>;

/** The month of a day: "2026-11-22" → "2026-11". */
export const monthOf = (day: string): string => day.slice(0, 7);

/** What the plan frees and puts to use by now, in hours a week: what is started or done, not mere ideas. */
export function plannedHours(plan: Plan): { plannedFreed: number; plannedUsed: number } {
  const { freed, used } = ledgerOf(plan);
  return {
    plannedFreed: sumHours(freed.filter(({ duty }) => duty.state !== 'idea')),
    plannedUsed: sumHours(used.filter(({ use }) => use.state !== 'idea')),
  };
}

/** What the months say, as a picture's title. In: the months, oldest first. Out: one sentence. */
export function monthsMessage(months: readonly MonthHours[]): string {
  const said = months.filter(({ freed, used }) => freed !== null || used !== null);
  const last = said.at(-1);
  if (!last) return 'Once a month, note what you really freed: a minute that keeps the plan honest.';
  if (last.freed !== null && last.plannedFreed > last.freed)
    return `You freed ${inHours(last.freed)} a week of the ${inHours(last.plannedFreed)} in your plan.`;
  if (last.freed !== null && last.used !== null && last.used < last.freed)
    return `${inHours(last.freed - last.used)} a week that you freed went back into the old work.`;
  if (last.used !== null) return `${inHours(last.used)} a week go into what you want to become.`;
  return `You freed ${inHours(last.freed ?? 0)} a week, as planned.`;
}
