import { useState } from 'preact/hooks';
import { postingOf } from '../../lib/portfolio/posting-of';
import type { SavedRole } from '../../lib/portfolio/schema';
import type { Posting } from '../../lib/posting/schema';
import { sendMessage } from '../../lib/shell/messages';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { lazily } from '../controls/lazily';
import { signalToast } from '../controls/toast-state';
import { readOpenTab } from './read-open-tab';

const TextDiff = lazily(() => import('./text-diff').then((view) => view.TextDiff));

type State = { is: 'idle' | 'looking' | 'closed' | 'same' } | { is: 'changed'; posting: Posting };

/** The short facts that an employer may change, as they are called. */
const facts = { title: 'Title', company: 'Employer', location: 'Place', contract: 'Contract' } as const;

interface Props {
  role: SavedRole;
  /** Its text as it was saved. */
  text: string;
}

/** Reads the posting again where it is open in a tab, and shows what the employer changed since; kept only on a click. */
export function ReadAgain({ role, text }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const look = async () => {
    setState({ is: 'looking' });
    try {
      const posting = await readOpenTab(role);
      setState(
        !posting
          ? { is: 'closed' }
          : isSame(role, text, posting)
            ? { is: 'same' }
            : { is: 'changed', posting },
      );
    } catch (error) {
      setState({ is: 'idle' });
      throw error;
    }
  };
  const put = (posting: Posting) => sendMessage('save', { posting, provisional: false, roleId: role.roleId });
  const keep = async (posting: Posting) => {
    await put(posting);
    setState({ is: 'idle' });
    signalToast({
      text: `Kept the new text of ${posting.title}.`,
      undo: () => attempt(put(postingOf(role, text))),
    });
  };
  return (
    <section class="stack read-again">
      <p class="row">
        <Button disabled={state.is === 'looking'} onClick={() => attempt(look())}>
          Read again from the open tab
        </Button>
        <span class="soft small" role="status">
          {state.is === 'same' && 'Nothing has changed since you saved it.'}
          {state.is === 'closed' && (
            <>
              It isn’t open in a tab that Waymark may read.{' '}
              <a href={role.url} target="_blank" rel="noreferrer noopener">
                Open it
              </a>{' '}
              and try again.
            </>
          )}
        </span>
      </p>
      {state.is === 'changed' && (
        <div class="stack changed">
          <h3>What the employer changed</h3>
          <ul class="small">
            {Object.entries(facts).map(([field, name]) => {
              const key = field as keyof typeof facts;
              const [before, after] = [role[key], state.posting[key]];
              return after !== null && before !== after ? (
                <li key={field}>
                  {name}: {before ?? 'not said'} → {after}
                </li>
              ) : null;
            })}
          </ul>
          <TextDiff before={text} after={state.posting.description} />
          <p class="row">
            <Button look="leading" onClick={() => attempt(keep(state.posting))}>
              Keep the new text
            </Button>
            <Button onClick={() => setState({ is: 'idle' })}>Leave it as it was</Button>
          </p>
        </div>
      )}
    </section>
  );
}

function isSame(role: SavedRole, text: string, posting: Posting): boolean {
  const bare = (one: string) => one.replace(/\s+/g, ' ').trim();
  return (
    bare(text) === bare(posting.description) &&
    (Object.keys(facts) as (keyof typeof facts)[]).every(
      (field) => posting[field] === null || posting[field] === role[field],
    )
  );
}
