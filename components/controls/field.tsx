import { useEffect, useId, useRef, useState } from 'preact/hooks';

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

/**
 * A text field that writes every keystroke through. While it has the focus its own text counts, so that an
 * answer of the store never moves the caret; a change made elsewhere shows as soon as it hasn't.
 */
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
  const [text, setText] = useState(value);
  const [cut, setCut] = useState(false);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  const type = (typed: string) => {
    const kept = typed.slice(0, bound);
    setCut(kept.length < typed.length);
    setText(kept);
    onChange(kept);
  };
  const shared = {
    id,
    ref: input,
    value: text,
    placeholder,
    dir: 'auto' as const,
    'aria-describedby': `${id}-help`,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {long ? <textarea {...shared} rows={3} /> : <input {...shared} type="text" autocomplete="off" />}
      <div id={`${id}-help`} class="small soft" aria-live="polite">
        {hint && <p>{hint}</p>}
        {nudge && <p class="nudge">{nudge}</p>}
        {cut && <p class="nudge">{`Only the first ${bound.toLocaleString('en')} characters fit here.`}</p>}
      </div>
    </div>
  );
}
