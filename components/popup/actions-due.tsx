import { useState } from 'preact/hooks';
import type { Action, Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { offerUndo } from '../controls/offer-undo';

/** Actions due within so many days are shown, the overdue ones first. */
const AHEAD = 14;
const DAY = 86_400_000;
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** The open actions that are due soon or were due, earliest first; `today` as "2026-11-22". */
export function dueActions(actions: readonly Action[], today: string): Action[] {
  const until = dayOf(Date.parse(today) + AHEAD * DAY);
  return actions
    .filter((action) => action.state === 'open' && action.due !== null && action.due <= until)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}

const when = (due: string, today: string) => {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY);
  if (days < 0) return days === -1 ? 'since yesterday' : `since ${-days} days`;
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
};

/** Actions due soon, each a tick away from done. */
export function ActionsDue({ plan }: { plan: Plan }) {
  const [today] = useState(() => dayOf(Date.now()));
  const due = dueActions(plan.actions, today);
  if (!due.length) return null;
  const finish = async (action: Action) => {
    await editEntry('actions', action.id, { state: 'done', doneOn: today }, `Done: ${action.text}`);
    await offerUndo('actions', action.id, `Done: ${action.text}`);
  };
  return (
    <section>
      <h2>{due.length === 1 ? 'One thing is due' : `${due.length} things are due`}</h2>
      <ul class="due">
        {due.map((action) => (
          <li key={action.id}>
            <label>
              <input type="checkbox" checked={false} onChange={() => void finish(action)} />
              <span dir="auto">{action.text}</span>
            </label>
            <span class="soft small">{action.due && when(action.due, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
