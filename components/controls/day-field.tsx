import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** "2026-11-22"; null when none is set. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A calendar day, in the platform's own picker. */
export function DayField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field day">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </div>
  );
}
