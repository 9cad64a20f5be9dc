import { daysBetween } from './day';
import type { Action, Plan } from './schema';

/** What is due within so many days is shown, the overdue first. */
const AHEAD = 14;

/** Something of the plan with a day: an action, or a use of freed time. */
export interface Due {
  list: 'actions' | 'reinvestments';
  id: string;
  text: string;
  /** "2026-11-22". */
  due: string;
  buildsIds: string[];
}

type WithDays = Pick<Plan, 'actions' | 'reinvestments'>;

/** What is open and due soon or was due, earliest first; `now` as "2026-11-22". */
export function dueSoon({ actions, reinvestments }: WithDays, now: string): Due[] {
  const open = [
    ...actions.filter(({ state }) => state === 'open').map((one) => ({ list: 'actions' as const, ...one })),
    ...reinvestments
      .filter(({ state }) => state !== 'done')
      .map((one) => ({ list: 'reinvestments' as const, ...one })),
  ];
  return open
    .flatMap(({ list, id, text, due, buildsIds }): Due[] =>
      due !== null && text.trim() && daysBetween(now, due) <= AHEAD
        ? [{ list, id, text, due, buildsIds }]
        : [],
    )
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** What is open and whose day has come; `now` as "2026-11-22". */
export function dueToday(plan: WithDays, now: string): Due[] {
  return dueSoon(plan, now).filter(({ due }) => due <= now);
}

/** The open habits that have a name, in the plan's order. */
export function openHabits(actions: readonly Action[]): Action[] {
  return actions.filter(({ kind, state, text }) => kind === 'habit' && state === 'open' && text.trim());
}

/** When something is due, in words: "tomorrow", "in 3 days", "for 3 days", "for over a year". Both days as "2026-11-22". */
export function sayWhen(due: string, now: string): string {
  const days = daysBetween(now, due);
  if (days === 0) return 'today';
  if (days > 0) return days === 1 ? 'tomorrow' : `in ${days} days`;
  if (days === -1) return 'since yesterday';
  if (days > -60) return `for ${-days} days`;
  return days > -365 ? `for ${Math.floor(-days / 30)} months` : 'for over a year';
}

/** What is due, in one line for the toolbar; null when nothing is. In: how many actions, and whether a review. */
export function dueMessage(actions: number, review: boolean): string | null {
  const things = actions === 1 ? 'one action of your plan is due' : `${actions} actions of your plan are due`;
  if (!actions) return review ? 'time for your quarterly review' : null;
  return review ? `${things}, and your quarterly review` : things;
}
