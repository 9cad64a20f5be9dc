import type { Duty, Plan, Reinvestment } from './schema';

/** Hours a week freed from today's role against hours put to better use. */
export interface Ledger {
  freed: { duty: Duty; hours: number }[];
  used: { use: Reinvestment; hours: number }[];
  /** Sums, in hours a week; `freedNow` and `usedNow` count what is done, the others what is planned too. */
  freedHours: number;
  freedNow: number;
  usedHours: number;
  usedNow: number;
  /** Entries that count for nothing because their hours aren't said. */
  withoutHours: number;
}

/** The hours of some entries together. */
export const sumHours = (entries: readonly { hours: number }[]): number =>
  entries.reduce((all, { hours }) => all + hours, 0);

/** The ledger of step 7. In: the plan. Out: both sides and their sums. */
export function ledgerOf({ duties, reinvestments }: Plan): Ledger {
  const shed = duties.filter(({ treatment, text }) => treatment !== 'keep' && text.trim());
  const uses = reinvestments.filter(({ text }) => text.trim());
  const freed = shed.flatMap((duty) => (duty.hoursAWeek ? [{ duty, hours: duty.hoursAWeek }] : []));
  const used = uses.flatMap((use) => (use.hoursAWeek ? [{ use, hours: use.hoursAWeek }] : []));
  return {
    freed,
    used,
    freedHours: sumHours(freed),
    freedNow: sumHours(freed.filter(({ duty }) => duty.state === 'done')),
    usedHours: sumHours(used),
    usedNow: sumHours(used.filter(({ use }) => use.state === 'done')),
    withoutHours: shed.length + uses.length - freed.length - used.length,
  };
}

/** An amount of hours as text: "1 hour", "2.5 hours". */
export const inHours = (hours: number): string =>
  `${Number(hours.toFixed(2))} ${hours === 1 ? 'hour' : 'hours'}`;

/** What the ledger says, as its title. In: a ledger. Out: one sentence. */
export function ledgerMessage({ freedHours, usedHours }: Ledger): string {
  if (!freedHours && !usedHours) return 'No hours yet: say how long a duty takes, and what becomes of it.';
  if (!freedHours) return `${inHours(usedHours)} a week are promised, none are freed for them yet.`;
  if (!usedHours) return `${inHours(freedHours)} a week come free, and nothing has claimed them yet.`;
  if (usedHours > freedHours)
    return `You promise ${inHours(usedHours - freedHours)} a week more than you free.`;
  if (usedHours < freedHours)
    return `${inHours(freedHours)} a week come free; ${inHours(freedHours - usedHours)} are still without a use.`;
  return `Every one of the ${inHours(freedHours)} that come free feeds your plan.`;
}
