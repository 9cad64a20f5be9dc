import { Button } from '../controls/button';
import { Blaze, OpenWide } from '../controls/icons';
import type { Place } from './place';

interface Props {
  view: 'page' | 'plan';
  onGo: (place: Place) => void;
  onWide: () => void;
}

/** The popup's head: the name mark, the two views, the way to the full page. */
export function Header({ view, onGo, onWide }: Props) {
  return (
    <header class="bar">
      <NameMark />
      <nav aria-label="Views">
        {(['page', 'plan'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="tab"
            aria-current={one === view ? 'page' : undefined}
            onClick={() => onGo({ view: one, part: '' })}
          >
            {one === 'page' ? 'This page' : 'Your plan'}
          </button>
        ))}
      </nav>
      <Button look="quiet" label="Open the full page" onClick={onWide}>
        <OpenWide />
      </Button>
    </header>
  );
}

/** The product's name with its sign. */
export function NameMark() {
  return (
    <p class="name-mark">
      <Blaze />
      Waymark
    </p>
  );
}
