import { useEffect, useState } from 'preact/hooks';
import { remind } from '../../lib/background/remind';
import { today } from '../../lib/plan/day';
import { type Due, dueSoon, openHabits, sayWhen } from '../../lib/plan/due';
import type { Plan } from '../../lib/plan/schema';
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

/** What is due soon, each a tick away from done, with what came of it asked at once; habits; a review that is due. */
export function ActionsDue({ plan }: { plan: Plan }) {
  const [now] = useState(today);
  const [ticked, setTicked] = useState<readonly Due[]>([]);
  const due = dueSoon(plan, now);
  const isDone = ({ list, id }: Due) => plan[list].some((one) => one.id === id && one.state === 'done');
  const done = ticked.filter(isDone);
  const habits = openHabits(plan.actions).slice(0, SHOWN);
  // what the toolbar says is of today, too
  useEffect(() => void remind().catch(console.warn), [due.length]);
  const tick = (one: Due, nowDone: boolean) => {
    setTicked([...ticked.filter(({ id }) => id !== one.id), one]);
    const said = nowDone ? `Done: ${one.text}` : `Open again: ${one.text}`;
    if (one.list === 'reinvestments')
      void editEntry('reinvestments', one.id, { state: nowDone ? 'done' : 'started' }, said);
    else
      void editEntry(
        'actions',
        one.id,
        nowDone ? { state: 'done', doneOn: now } : { state: 'open', doneOn: null },
        said,
      );
  };
  return (
    <>
      <ReviewDue plan={plan} />
      {due.length + done.length > 0 && (
        <section>
          <h2>{headOf(due.length)}</h2>
          <ul class="due">
            {[...done, ...due.slice(0, SHOWN)].map((one) => (
              <li key={one.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={isDone(one)}
                    onChange={(event) => tick(one, event.currentTarget.checked)}
                  />
                  <span dir="auto">{one.text}</span>
                  <span class="when soft small">{isDone(one) ? 'done' : sayWhen(one.due, now)}</span>
                </label>
                {isDone(one) && <ProofOf plan={plan} source={one} />}
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
