import { useEffect, useState } from 'preact/hooks';
import type { Wanted } from '../../lib/page/handle';
import { LONG } from '../../lib/plan/bounds';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation } from '../../lib/shell/protocol';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Pull } from '../fit/pull';

const NOWHERE = '';

interface Props {
  explanation: Explanation;
  wanted: Wanted;
  onChanged: () => Promise<void>;
}

/** What is filed of a posting now; before it is saved, what is proposed. */
const filed = ({ savedId, savedUnder, fit, note, excitement }: Explanation) => ({
  roleId: savedId ? savedUnder : fit.roleId,
  note,
  excitement,
});

/** Saving to a pathway, with the guessed role option chosen; once saved, each change is written at once. */
export function SaveForm({ explanation, wanted, onChanged }: Props) {
  const { savedId, options } = explanation;
  const [filing, setFiling] = useState(() => filed(explanation));
  useEffect(() => setFiling(filed(explanation)), [savedId]);
  const [removed, setRemoved] = useState(false);
  const change = (part: Partial<typeof filing>) => {
    setFiling({ ...filing, ...part });
    if (savedId) attempt(sendMessage('editSaved', { id: savedId, changes: part }));
  };
  const save = async () => {
    await sendMessage('save', { ...wanted, roleId: filing.roleId });
    setRemoved(false);
    await onChanged();
  };
  const remove = async () => {
    if (savedId) await sendMessage('unsave', { id: savedId });
    setRemoved(true);
    await onChanged();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label="Save to pathway">
      <Select
        label={savedId ? 'Saved under' : 'Save under'}
        value={filing.roleId ?? NOWHERE}
        onChange={(value) => change({ roleId: value || null })}
        options={[
          ...options.map(({ id, title }) => ({ value: id, label: title })),
          { value: NOWHERE, label: 'None of my roles' },
        ]}
      />
      {savedId && (
        <>
          <Pull value={filing.excitement} onChange={(excitement) => change({ excitement })} />
          <Field label="Note" long value={filing.note} bound={LONG} onChange={(note) => change({ note })} />
        </>
      )}
      <p class="row" role="status">
        {savedId ? (
          <>
            <span>Saved.</span>
            <Button look="quiet" onClick={() => attempt(remove())}>
              Remove
            </Button>
          </>
        ) : (
          <>
            <Button look="leading" onClick={() => attempt(save())}>
              {removed ? 'Save it again' : 'Save to pathway'}
            </Button>
            {removed && <span class="soft">Removed. Nothing you wrote is lost.</span>}
          </>
        )}
      </p>
    </form>
  );
}
