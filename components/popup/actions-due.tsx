import { useState } from 'preact/hooks';
import { today } from '../../lib/plan/day';
import type { Action, Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { ProofOf } from '../plan/proof-of';

/** Actions due within so many days are shown, the overdue ones first. */
const AHEAD = 14;
const DAY = 86_400_000;
const daysUntil = (due: string, now: string) => Math.round((Date.parse(due) - Date.parse(now)) / DAY);

/** The open actions that are due soon or were due, earliest first; `now` as "2026-11-22". */
export function dueActions(actions: readonly Action[], now: string): Action[] {
  return actions
    .filter(({ state, due }) => state === 'open' && due !== null && daysUntil(due, now) <= AHEAD)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}

const when = (due: string, now: string) => {
  const days = daysUntil(due, now);
  if (days < 0) return days === -1 ? 'since yesterday' : `since ${-days} days`;
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
};

/** Actions due soon, each a tick away from done; what came of it is asked at once, while one knows it. */
export function ActionsDue({ plan }: { plan: Plan }) {
  const [now] = useState(today);
  const [ticked, setTicked] = useState<Record<string, boolean>>({});
  const due = dueActions(plan.actions, now);
  const done = plan.actions.filter(({ id, state }) => id in ticked && state === 'done');
  if (!due.length && !done.length) return null;
  const tick = ({ id, text }: Action, isDone: boolean) => {
    setTicked({ ...ticked, [id]: isDone });
    const changes = isDone
      ? ({ state: 'done', doneOn: now } as const)
      : ({ state: 'open', doneOn: null } as const);
    void editEntry('actions', id, changes, isDone ? `Done: ${text}` : `Open again: ${text}`);
  };
  return (
    <section>
      <h2>
        {due.length === 0
          ? 'Nothing more is due'
          : due.length === 1
            ? 'One thing is due'
            : `${due.length} things are due`}
      </h2>
      <ul class="due">
        {[...done, ...due].map((action) => (
          <li key={action.id}>
            <label>
              <input
                type="checkbox"
                checked={ticked[action.id] ?? false}
                onChange={(event) => tick(action, event.currentTarget.checked)}
              />
              <span dir="auto">{action.text}</span>
              <span class="when soft small">
                {action.state === 'done' ? 'done' : action.due && when(action.due, now)}
              </span>
            </label>
            {action.state === 'done' && <ProofOf plan={plan} source={action} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
