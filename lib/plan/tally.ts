import { mondayOf, shiftDay } from './day';

/** Days of a habit that are kept: two years and more of every day. */
const BOUND = 800;

/** A week of a habit. */
export interface TallyWeek {
  /** Its Monday, "2026-11-16". */
  monday: string;
  /** Days on which it was kept, 0 to 7. */
  kept: number;
}

/**
 * The tally with a day ticked, or no longer when it was: each day once, in order, the newest 800.
 * In: the tally as it stands and a day. Out: the tally to be kept.
 */
export function tick(tally: readonly string[], day: string): string[] {
  const days = new Set(tally);
  if (!days.delete(day)) days.add(day);
  return [...days].sort().slice(-BOUND);
}

/**
 * The last weeks of a habit, this one last. Days after today (a clock that was ahead) count for nothing.
 * In: the tally, today, how many weeks. Out: as many weeks.
 */
export function weeksOf(tally: readonly string[], today: string, weeks: number): TallyWeek[] {
  const kept = [...new Set(tally)].filter((day) => day <= today);
  return Array.from({ length: weeks }, (_, at) => {
    const monday = shiftDay(mondayOf(today), (at + 1 - weeks) * 7);
    const next = shiftDay(monday, 7);
    return { monday, kept: kept.filter((day) => day >= monday && day < next).length };
  });
}

/** What the last weeks say. In: weeks of `weeksOf`. Out: "This week 2 days; kept in 5 of the 8 weeks.". */
export function tallyMessage(weeks: readonly TallyWeek[]): string {
  const now = weeks.at(-1)?.kept ?? 0;
  const some = weeks.filter(({ kept }) => kept > 0).length;
  const thisWeek = now === 0 ? 'Not yet this week' : `This week ${now === 1 ? 'once' : `${now} days`}`;
  return `${thisWeek}; kept in ${some} of the last ${weeks.length} weeks.`;
}
