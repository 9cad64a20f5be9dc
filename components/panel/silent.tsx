import { sendMessage } from '../../lib/shell/messages';
import type { Silence } from '../../lib/shell/protocol';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';

/** The panel when there is nothing to score with. */
export function Silent({ silence }: { silence: Silence }) {
  const paused = silence === 'paused';
  return (
    <header>
      <h1 tabIndex={-1}>{paused ? 'Waymark is paused' : 'Your plan comes first'}</h1>
      <p class="soft">
        {paused
          ? 'Switch it on again in the settings, and the scores come back.'
          : 'Two minutes are enough: where you want to be in five years, three skills, a next step. Then every posting tells you whether it takes you there.'}
      </p>
      <p>
        <Button look="leading" onClick={() => attempt(sendMessage(paused ? 'openSettings' : 'openPlan'))}>
          {paused ? 'Open the settings' : 'Make a plan'}
        </Button>
      </p>
    </header>
  );
}
