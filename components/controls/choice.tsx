import { useId } from 'preact/hooks';

interface Props<Value extends string | number> {
  label: string;
  options: readonly { value: Value; label: string; hint?: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
  hideLabel?: boolean;
}

/** One of a few: a radio group in a row, arrow keys move through it. */
export function Choice<Value extends string | number>({
  label,
  options,
  value,
  onChange,
  hideLabel,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={hideLabel ? 'visually-hidden' : undefined}>{label}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} title={option.hint}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
