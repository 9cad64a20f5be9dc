import { useState } from 'preact/hooks';
import { SHORT } from '../../lib/plan/bounds';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation } from '../../lib/shell/protocol';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Select } from '../controls/select';

/** Teaching the plan a phrase: it is, or isn't, one of the person's skills or roles. Used at once, and undoable. */
export function TeachForm({
  explanation,
  onChanged,
}: {
  explanation: Explanation;
  onChanged: () => Promise<void>;
}) {
  const { teachable, posting } = explanation;
  const [phrase, setPhrase] = useState('');
  const [planId, setPlanId] = useState(teachable[0]?.id ?? '');
  const [learned, setLearned] = useState<{ change: number | null } | null>(null);
  const name = teachable.find(({ id }) => id === planId)?.name ?? '';
  const teach = async (isIt: boolean) => {
    setLearned({ change: await sendMessage('teach', { planId, phrase: phrase.trim(), isIt }) });
    await onChanged();
  };
  const takeBack = async (change: number) => {
    await sendMessage('takeBack', { change });
    setLearned(null);
    await onChanged();
  };
  if (!teachable.length) return null;
  return (
    <details>
      <summary>Teach your plan a word</summary>
      <form onSubmit={(event) => event.preventDefault()}>
        <Field
          label="Words of this posting"
          hint="A title or a phrase, as it stands there."
          placeholder={posting.title}
          value={phrase}
          bound={SHORT}
          onChange={setPhrase}
        />
        <Select
          label="and what they have to do with"
          options={teachable.map(({ id, name }) => ({ value: id, label: name }))}
          value={planId}
          onChange={setPlanId}
        />
        <p class="row">
          <Button disabled={!phrase.trim()} onClick={() => attempt(teach(true))}>
            They mean {name}
          </Button>
          <Button disabled={!phrase.trim()} onClick={() => attempt(teach(false))}>
            They don’t
          </Button>
        </p>
        <p class="row small" role="status">
          {learned && (
            <span>{learned.change === null ? 'Your plan knew that.' : 'Learned, and used at once.'}</span>
          )}
          {learned?.change != null && (
            <Button look="quiet" onClick={() => attempt(takeBack(learned.change ?? 0))}>
              Undo
            </Button>
          )}
        </p>
      </form>
    </details>
  );
}
