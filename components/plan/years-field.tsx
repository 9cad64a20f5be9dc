import { useId } from 'preact/hooks';

interface Props {
  /** 0 to 70; null when not said. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Years in the line of work. */
export function YearsField({ value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field hours">
      <label for={id}>Years in this line of work</label>
      <input
        id={id}
        type="number"
        min="0"
        max="70"
        step="0.5"
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
