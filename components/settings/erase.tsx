import { useRef, useState } from 'preact/hooks';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { useKeptFocus } from '../controls/keep-focus';
import { signalToast } from '../controls/toast-state';
import { saveBackup } from './save-backup';

/** What is typed before everything goes. */
const WORD = 'erase';

/** Erases all that Waymark keeps: asked twice, the second time by a word that is typed, and a backup is offered. */
export function Erase() {
  const [asked, setAsked] = useState(false);
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  return (
    <section ref={section} class="stack erase">
      <h2>Erase everything</h2>
      <p class="soft">
        Your plan and its history, your reviews, saved roles with their texts, settings, and what you looked
        at: all that Waymark keeps. Sites you added are no longer read.
      </p>
      {asked ? (
        <Confirm onKeep={() => setAsked(false)} />
      ) : (
        <p>
          <Button onClick={() => setAsked(true)}>Erase everything …</Button>
        </p>
      )}
    </section>
  );
}

function Confirm({ onKeep }: { onKeep: () => void }) {
  const [typed, setTyped] = useState('');
  const [erasing, setErasing] = useState(false);
  const erase = async () => {
    setErasing(true);
    try {
      const { eraseEverything } = await import('../../lib/background/erase-everything');
      await eraseEverything();
      location.hash = '#plan';
      signalToast({ text: 'Everything is erased. Waymark is as it was on its first day.' });
    } finally {
      setErasing(false);
    }
  };
  return (
    <div class="stack sure">
      <p>
        <strong>This can’t be taken back.</strong> Only a backup brings your plan and your roles back.
      </p>
      <p>
        <Button onClick={() => attempt(saveBackup())}>Save a backup first</Button>
      </p>
      <Field
        label={`Type “${WORD}” if you are sure`}
        value={typed}
        onChange={setTyped}
        bound={20}
        autoFocus
      />
      <p class="row">
        <Button disabled={erasing || typed.trim().toLowerCase() !== WORD} onClick={() => attempt(erase())}>
          Erase everything for good
        </Button>
        <Button look="quiet" onClick={onKeep}>
          Keep everything
        </Button>
      </p>
    </div>
  );
}
