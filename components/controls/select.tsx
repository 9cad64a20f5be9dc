import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  hideLabel?: boolean;
}

/** One of many, in the platform's own list. */
export function Select<Value extends string>({ label, options, value, onChange, hideLabel }: Props<Value>) {
  const id = useId();
  const choose = (at: number) => {
    const option = options[at];
    if (option) onChange(option.value);
  };
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
