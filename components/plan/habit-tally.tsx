import { today } from '../../lib/plan/day';
import type { Action } from '../../lib/plan/schema';
import { tallyMessage, tick, weeksOf } from '../../lib/plan/tally';
import { editEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Check } from '../controls/icons';

/** Weeks that are shown: two months. */
const WEEKS = 8;

/** How a habit goes: a dot for each of the last weeks, and a tick for today. */
export function HabitTally({ action: { id, text, tally } }: { action: Action }) {
  const now = today();
  const weeks = weeksOf(tally, now, WEEKS);
  const said = tallyMessage(weeks);
  return (
    <p class="habit-tally row">
      <Button
        pressed={tally.includes(now)}
        label={`Kept today: ${text}`}
        onClick={() =>
          void editEntry(
            'actions',
            id,
            { tally: tick(tally, now) },
            `${tally.includes(now) ? 'Not kept' : 'Kept'}: ${text}`,
          )
        }
      >
        <Check /> Kept today
      </Button>
      <span class="dots" aria-hidden="true" title={said}>
        {weeks.map(({ monday, kept }) => (
          <span key={monday} class={kept === 0 ? 'none' : kept < 3 ? 'some' : 'many'} />
        ))}
      </span>
      <span class="visually-hidden">{said}</span>
    </p>
  );
}
