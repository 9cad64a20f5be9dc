import { useId, useLayoutEffect } from 'preact/hooks';
import { useTyped } from './use-typed';

interface Props {
  label: string;
  /** A sentence of help under the label. */
  hint?: string | undefined;
  /** A gentle word about what is written; never blocks. */
  nudge?: string | null | undefined;
  value: string;
  /** Called with every keystroke: whoever writes it saves it at once. */
  onChange: (value: string) => void;
  /** Longest text kept, in UTF-16 units; what is pasted beyond it is cut, and said. */
  bound: number;
  /** More than one line. */
  long?: boolean;
  placeholder?: string;
  /** The label is for screen readers only: what stands around the field says it. */
  hideLabel?: boolean;
  autoFocus?: boolean;
}

/** A text field; every keystroke is written through. */
export function Field({
  label,
  hint,
  nudge,
  value,
  onChange,
  bound,
  long,
  placeholder,
  hideLabel,
  autoFocus,
}: Props) {
  const id = useId();
  const { input, text, type, leave, writing, cut } = useTyped(value, onChange, bound);
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  const shared = {
    id,
    ref: input,
    value: text,
    placeholder,
    dir: 'auto' as const,
    'aria-describedby': `${id}-hint ${id}-nudge`,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onBlur: leave,
  };
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <p id={`${id}-hint`} class="hint" hidden={!hint}>
        {hint}
      </p>
      {long ? <textarea {...shared} rows={3} /> : <input {...shared} type="text" autocomplete="off" />}
      <div id={`${id}-nudge`} class="nudges" aria-live="polite">
        {nudge && !writing && <p>{nudge}</p>}
        {cut && <p>{cut}</p>}
      </div>
    </div>
  );
}
