import { Button } from '../controls/button';

interface Props {
  label: string;
  /** What stands under the label when there is something to say about it. */
  hint?: string;
  offered: readonly { id: string; name: string }[];
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Any number of a few things that have names; nothing where there is nothing to pick from. */
export function Picks({ label, hint, offered, ids, onChange }: Props) {
  const named = offered.filter(({ name }) => name.trim());
  if (!named.length) return null;
  return (
    <fieldset class="picks">
      <legend>{label}</legend>
      {hint && <p class="soft small">{hint}</p>}
      <p class="row">
        {named.map(({ id, name }) => (
          <Button
            key={id}
            pressed={ids.includes(id)}
            onClick={() => onChange(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])}
          >
            {name}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}
