import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** 0 to `max`; null when not said. */
  value: number | null;
  max: number;
  /** The smallest part that can be said: 0.25 for quarters. */
  step: number;
  onChange: (value: number | null) => void;
}

/** A number of hours or years; what is no number within its range is not written. */
export function NumberField({ label, value, max, step, onChange }: Props) {
  const id = useId();
  return (
    <div class="field hours">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="0"
        max={max}
        step={step}
        inputMode="decimal"
        value={value ?? ''}
        onInput={({ currentTarget }) => {
          if (currentTarget.validity.valid)
            onChange(currentTarget.value === '' ? null : currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}
