import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  onClick?: () => void;
  /** The one action that leads on; everything else is plain, or quiet where it stands in a line of text. */
  look?: 'leading' | 'plain' | 'quiet';
  disabled?: boolean;
  /** Said instead of the content by a screen reader. */
  label?: string;
  /** For a button that stays pressed. */
  pressed?: boolean;
  expanded?: boolean;
}

/** The one kind of button. */
export function Button({ children, onClick, look = 'plain', disabled, label, pressed, expanded }: Props) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
    >
      {children}
    </button>
  );
}
