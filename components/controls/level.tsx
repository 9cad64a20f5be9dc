import { useId } from 'preact/hooks';
import { levelWords } from '../../lib/plan/plan-words';

interface Props {
  label: string;
  /** 0 to 4; null until chosen. */
  value: number | null;
  onChange: (value: number) => void;
  /** A word for a level not chosen yet. */
  unset?: string;
}

/** A level from 0 to 4 as stops on a trail, with its word beside; a radio group to keyboard and screen reader. */
export function Level({ label, value, onChange, unset = 'not said yet' }: Props) {
  const name = useId();
  return (
    <fieldset class="level">
      <legend>{label}</legend>
      <div class="stops">
        {levelWords.map((word, at) => (
          <label key={word} title={word} class={value !== null && at <= value ? 'reached' : undefined}>
            <input
              type="radio"
              name={name}
              aria-label={word}
              checked={at === value}
              onChange={() => onChange(at)}
            />
            <span />
          </label>
        ))}
      </div>
      <span class="word" aria-hidden="true">
        {value === null ? unset : levelWords[value]}
      </span>
    </fieldset>
  );
}
