import { useEffect, useState } from 'preact/hooks';
import { remind } from '../../lib/background/remind';
import { today } from '../../lib/plan/day';
import { dueActions, openHabits, sayWhen } from '../../lib/plan/due';
import type { Action, Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { goToDesk } from '../controls/go-to-desk';
import { HabitTally } from '../plan/habit-tally';
import { ProofOf } from '../plan/proof-of';
import { ReviewDue } from './review-due';

/** So many are shown; after a long time away the rest waits on the full page. */
const SHOWN = 5;

const headOf = (due: number) =>
  due === 0 ? 'Nothing more is due' : due === 1 ? 'One thing is due' : `${due} things are due`;

/** Actions due soon, each a tick away from done, with what came of it asked at once; habits; a review that is due. */
export function ActionsDue({ plan }: { plan: Plan }) {
  const [now] = useState(today);
  const [ticked, setTicked] = useState<Record<string, boolean>>({});
  const due = dueActions(plan.actions, now);
  const done = plan.actions.filter(({ id, state }) => id in ticked && state === 'done');
  const habits = openHabits(plan.actions).slice(0, SHOWN);
  // what the toolbar says is of today, too
  useEffect(() => void remind().catch(console.warn), [due.length]);
  const tick = ({ id, text }: Action, isDone: boolean) => {
    setTicked({ ...ticked, [id]: isDone });
    const changes = isDone
      ? ({ state: 'done', doneOn: now } as const)
      : ({ state: 'open', doneOn: null } as const);
    void editEntry('actions', id, changes, isDone ? `Done: ${text}` : `Open again: ${text}`);
  };
  return (
    <>
      <ReviewDue plan={plan} />
      {due.length + done.length > 0 && (
        <section>
          <h2>{headOf(due.length)}</h2>
          <ul class="due">
            {[...done, ...due.slice(0, SHOWN)].map((action) => (
              <li key={action.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={ticked[action.id] ?? false}
                    onChange={(event) => tick(action, event.currentTarget.checked)}
                  />
                  <span dir="auto">{action.text}</span>
                  <span class="when soft small">
                    {action.state === 'done' ? 'done' : action.due && sayWhen(action.due, now)}
                  </span>
                </label>
                {action.state === 'done' && <ProofOf plan={plan} source={action} />}
              </li>
            ))}
          </ul>
          {due.length > SHOWN && (
            <p>
              <Button look="quiet" onClick={() => goToDesk('plan/roadmap')}>
                {due.length - SHOWN} more in your roadmap
              </Button>
            </p>
          )}
        </section>
      )}
      {habits.length > 0 && (
        <section>
          <h2>{habits.length === 1 ? 'Your habit' : 'Your habits'}</h2>
          <ul class="habits">
            {habits.map((habit) => (
              <li key={habit.id}>
                <p dir="auto">{habit.text}</p>
                <HabitTally action={habit} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
