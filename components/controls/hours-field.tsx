import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** Hours, quarters allowed; null when not said. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A number of hours in a week, 0 to 168. */
export function HoursField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field hours">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="0"
        max="168"
        step="0.25"
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
