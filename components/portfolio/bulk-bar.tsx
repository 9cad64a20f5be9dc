import { useState } from 'preact/hooks';
import { compareAddress, MOST_COMPARED, TODAY_ROLE } from '../../lib/portfolio/compare';
import { type SavedRole, stages } from '../../lib/portfolio/schema';
import { stageOptions } from '../../lib/portfolio/stage-names';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { fileUnder, moveToStage, removeRoles, TAG_BOUND, tagRoles } from './edit-with-undo';
import type { RoleOption } from './role-options';

const NOTHING = '';
const NOWHERE = 'none';

interface Props {
  /** What is chosen; the bar shows itself only then. */
  picked: readonly SavedRole[];
  options: readonly RoleOption[];
  onDone: () => void;
}

/** What can be done with the chosen roles at once; each stroke is taken back in one. */
export function BulkBar({ picked, options, onDone }: Props) {
  const [tag, setTag] = useState('');
  if (!picked.length) return null;
  const compare = () => {
    const ids = picked.map(({ id }) => id);
    // one by itself is compared with staying
    location.hash = compareAddress(ids.length === 1 ? [TODAY_ROLE, ...ids] : ids);
  };
  const keepTag = () => {
    if (tag.trim()) tagRoles(picked, tag.trim());
    setTag('');
  };
  return (
    <section class="bulk-bar" aria-label="Chosen roles">
      <p role="status">
        {picked.length === 1 ? 'One role chosen' : `${picked.length.toLocaleString('en')} roles chosen`}
      </p>
      <Select
        label="Move the chosen roles to"
        hideLabel
        value={NOTHING}
        options={[{ value: NOTHING, label: 'Move to …' }, ...stageOptions]}
        onChange={(value) => {
          const stage = stages.find((one) => one === value);
          if (stage) moveToStage(picked, stage);
        }}
      />
      <Select
        label="File the chosen roles under"
        hideLabel
        value={NOTHING}
        options={[
          { value: NOTHING, label: 'File under …' },
          ...options.map(({ id, title }) => ({ value: id, label: title })),
          { value: NOWHERE, label: 'No pathway' },
        ]}
        onChange={(value) => {
          if (value !== NOTHING) fileUnder(picked, options.find(({ id }) => id === value) ?? null);
        }}
      />
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          keepTag();
        }}
      >
        <Field
          label="Tag for the chosen roles"
          hideLabel
          placeholder="Tag"
          value={tag}
          bound={TAG_BOUND}
          onChange={setTag}
        />
        <Button onClick={keepTag} label="Tag the chosen roles">
          Tag
        </Button>
      </form>
      {picked.length <= MOST_COMPARED && (
        <Button onClick={compare} label="Compare the chosen roles">
          Compare
        </Button>
      )}
      <Button
        label="Remove the chosen roles"
        onClick={() => {
          removeRoles(picked);
          onDone();
        }}
      >
        Remove
      </Button>
      <Button look="quiet" onClick={onDone}>
        Choose none
      </Button>
    </section>
  );
}
