import { useEffect, useRef, useState } from 'preact/hooks';

/** What is kept of a text: at most `bound` UTF-16 units, no character cut in half. */
const within = (text: string, bound: number) =>
  text.length > bound ? text.slice(0, bound).replace(/[\uD800-\uDBFF]$/, '') : text;

/** So long after the last keystroke, in milliseconds, somebody has stopped to think. */
const PAUSE = 900;

/**
 * The text of a field that writes every keystroke through. While it has the focus its own text counts, so that
 * an answer of the store never moves the caret; a change made elsewhere shows as soon as it hasn't.
 */
export function useTyped(value: string, onChange: (value: string) => void, bound: number) {
  const [text, setText] = useState(value);
  const [cut, setCut] = useState(false);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const typed = useRef(false);
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    if (!writing) return;
    const timer = setTimeout(() => setWriting(false), PAUSE);
    return () => clearTimeout(timer);
  }, [writing, text]);
  useEffect(() => {
    // also inside a shadow root, where document.activeElement is its host
    if (!input.current?.matches(':focus')) setText(value);
  }, [value]);
  return {
    input,
    text,
    type: (next: string) => {
      const kept = within(next, bound);
      // nothing is drawn anew when what is kept stays the same
      if (input.current && kept !== next) input.current.value = kept;
      typed.current = true;
      setCut(kept.length < next.length);
      setText(kept);
      setWriting(true);
      onChange(kept);
    },
    leave: () => {
      if (!typed.current) setText(value);
      typed.current = false;
    },
    /**
     * Still typing: not the moment for a word about it. Leaving the field doesn't end it: a word that came up
     * then would move the button away that is just being pressed.
     */
    writing,
    /** What is said when more was typed or pasted than is kept; null otherwise. */
    cut: cut ? `Only the first ${bound.toLocaleString('en')} characters fit here.` : null,
  };
}
