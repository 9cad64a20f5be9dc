import { useEffect, useState } from 'preact/hooks';
import { type Command, changeKeys, keyboardCommands } from '../../lib/shell/commands';
import { Button } from '../controls/button';

/** The keyboard commands, with the keys they have now and the way to change them. */
export function Keys() {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => void keyboardCommands().then(setCommands), []);
  return (
    <section class="stack">
      <h2>Keys</h2>
      <p class="soft">
        They work on a page with a posting. The toolbar icon says so when nothing comes of one.
      </p>
      <dl class="keys">
        {commands.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">no keys yet</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Button onClick={() => void changeKeys()}>Change the keys in your browser</Button>
      </p>
    </section>
  );
}
