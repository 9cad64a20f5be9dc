import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTyped } from './use-typed';

/** A suggestion that fits what was typed. */
export interface Suggestion {
  name: string;
  /** The name that fits when it isn't the usual one. */
  by: string;
}

interface Props {
  label: string;
  hint?: string | undefined;
  nudge?: string | null | undefined;
  value: string;
  /** Called with every keystroke and every choice; own words are always allowed. */
  onChange: (value: string) => void;
  bound: number;
  /** Best first; asked at each keystroke. */
  search: (typed: string) => readonly Suggestion[];
  placeholder?: string;
  hideLabel?: boolean;
  autoFocus?: boolean;
}

/**
 * A text field that suggests while one types. Nothing is chosen until the arrow keys or the pointer do it,
 * so Enter and Tab keep what was typed. By the ARIA practices' "combobox with list autocomplete".
 */
export function Combobox({
  label,
  hint,
  nudge,
  value,
  onChange,
  bound,
  search,
  placeholder,
  hideLabel,
  autoFocus,
}: Props) {
  const id = useId();
  const { input, text, type, leave, writing, cut } = useTyped(value, onChange, bound);
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    setFound([]);
    setActive(-1);
  };
  const choose = ({ name }: Suggestion) => {
    type(name);
    close();
  };
  const suggest = (typed: string) => {
    const fitting = search(typed);
    // a list that only repeats what stands there already is in the way
    setFound(
      fitting.length === 1 && fitting[0]?.name.toLowerCase() === typed.trim().toLowerCase() ? [] : fitting,
    );
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && found.length) {
      // one place more than there are suggestions: the typed text itself
      const places = found.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (step > 0) suggest(text);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    // what was typed is taken; the next Enter goes on
    else if ((event.key === 'Enter' || event.key === 'Escape') && found.length) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = found.length > 0;
  return (
    <div class="field combobox">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <p id={`${id}-hint`} class="hint" hidden={!hint}>
        {hint}
      </p>
      <div class="place">
        <input
          id={id}
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          dir="auto"
          value={text}
          placeholder={placeholder}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-hint ${id}-nudge`}
          onInput={(event) => {
            type(event.currentTarget.value);
            suggest(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            leave();
            close();
          }}
        />
        <div id={`${id}-list`} ref={list} role="listbox" aria-label={`Suggestions: ${label}`} hidden={!open}>
          {found.map((one, at) => (
            // the keyboard is heard by the field
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
            <div
              key={one.name}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(one)}
            >
              {one.name}
              {one.by !== one.name && <span class="soft small"> {one.by}</span>}
            </div>
          ))}
        </div>
      </div>
      <div id={`${id}-nudge`} class="nudges" aria-live="polite">
        {nudge && !writing && <p>{nudge}</p>}
        {cut && <p>{cut}</p>}
      </div>
    </div>
  );
}
