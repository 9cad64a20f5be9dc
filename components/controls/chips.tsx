import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Close } from './icons';
import { useDraft } from './use-draft';

/**
 * So many milliseconds after the field is left its word is kept: at once, the new chip would move the button away
 * that is just being pressed.
 */
const PRESS = 250;

interface Props {
  label: string;
  hint?: string | undefined;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What the half-typed word is kept under: "skill names 3f…". */
  draft: string;
  /** Longest entry, in UTF-16 units, and how many. */
  bound: number;
  most: number;
  placeholder?: string;
}

/** A few words or names: typed and kept with Enter, a comma or by leaving the field; each can be taken off. */
export function Chips({ label, hint, values, onChange, draft, bound, most, placeholder }: Props) {
  const id = useId();
  const [text, setText] = useDraft(draft);
  // what stands there now, also for a word that is kept a moment after its rendering
  const latest = useRef({ values, onChange });
  latest.current.onChange = onChange;
  useLayoutEffect(() => {
    latest.current.values = values;
  }, [values]);
  const change = (next: string[]) => {
    latest.current.values = next;
    latest.current.onChange(next);
  };
  const keep = (typed: string) => {
    const { values } = latest.current;
    const fresh = typed
      .split(/[,;\n]/)
      .map((word) => word.trim().slice(0, bound))
      .filter((word) => word && !values.some((value) => value.toLowerCase() === word.toLowerCase()));
    if (fresh.length) change([...values, ...new Set(fresh)].slice(0, most));
    setText('');
  };
  return (
    <div class="field chips">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="hint" hidden={!hint}>
        {hint}
      </p>
      {values.length > 0 && (
        <ul>
          {values.map((value) => (
            <li key={value}>
              <span dir="auto">{value}</span>
              <button
                type="button"
                aria-label={`Take off ${value}`}
                onClick={() => change(latest.current.values.filter((one) => one !== value))}
              >
                <Close />
              </button>
            </li>
          ))}
        </ul>
      )}
      {values.length < most && (
        <input
          id={id}
          type="text"
          autocomplete="off"
          dir="auto"
          value={text}
          placeholder={placeholder}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            if (/[,;\n]/.test(typed)) keep(typed);
            else setText(typed);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && text.trim()) {
              event.preventDefault();
              keep(text);
            }
          }}
          onBlur={() => setTimeout(keep, PRESS, text)}
        />
      )}
    </div>
  );
}
