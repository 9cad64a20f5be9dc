import { today } from '../plan/day';
import { dueMessage, dueToday } from '../plan/due';
import { showDue } from '../shell/reminders';
import { readPlan } from '../store/plan';
import { daysUntilReview } from '../store/review-due';
import { keepDaily } from '../store/revisions';
import { readSettings } from '../store/settings';

/** Marks the toolbar when something of the plan is due, unless the person wants no reminders; else clears it. */
export async function remind(now = new Date()): Promise<void> {
  const [settings, plan] = await Promise.all([readSettings(), readPlan()]);
  const days = await daysUntilReview(plan, now);
  const due = dueToday(plan, today(now)).length;
  await showDue(settings.reminders ? dueMessage(due, days !== null && days <= 0) : null);
}

/** What a new day brings: yesterday's plan is kept as a revision, the toolbar says what is due. */
export async function beginDay(): Promise<void> {
  await keepDaily();
  await remind();
}
