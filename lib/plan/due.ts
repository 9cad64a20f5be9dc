import { daysBetween } from './day';
import type { Action } from './schema';

/** Actions due within so many days are shown, the overdue ones first. */
const AHEAD = 14;

/** The open actions that are due soon or were due, earliest first; `now` as "2026-11-22". */
export function dueActions(actions: readonly Action[], now: string): Action[] {
  return actions
    .filter(
      ({ state, due, text }) =>
        state === 'open' && due !== null && text.trim() && daysBetween(now, due) <= AHEAD,
    )
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}

/** The open actions whose day has come; `now` as "2026-11-22". */
export function actionsForToday(actions: readonly Action[], now: string): Action[] {
  return dueActions(actions, now).filter(({ due }) => due !== null && due <= now);
}

/** The open habits that have a name, in the plan's order. */
export function openHabits(actions: readonly Action[]): Action[] {
  return actions.filter(({ kind, state, text }) => kind === 'habit' && state === 'open' && text.trim());
}

/** When something is due, in words: "tomorrow", "since 3 days", "for over a year". Both days as "2026-11-22". */
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
