import type { ComponentChildren } from 'preact';
import { Onward } from '../controls/icons';

interface Props {
  name: string;
  /** What it says beside its name. */
  detail?: string | undefined;
  open: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}

/** A part that is folded to its name until opened. */
export function Fold({ name, detail, open, onToggle, children }: Props) {
  return (
    <div class={open ? 'fold open' : 'fold'}>
      <button type="button" class="fold-head" aria-expanded={open} onClick={onToggle}>
        <Onward />
        <span class="name" dir="auto">
          {name}
        </span>
        {detail && <span class="soft small">{detail}</span>}
      </button>
      {open && <div class="stack">{children}</div>}
    </div>
  );
}
