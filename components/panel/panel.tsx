import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageHandle, Wanted } from '../../lib/page/handle';
import { sendMessage } from '../../lib/shell/messages';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { useKeptFocus } from '../controls/keep-focus';
import { Toast } from '../controls/toast';
import { useExplanation } from '../fit/use-explanation';
import { applyButtons, type Corner, corners, freeCorner } from './corner';
import { Explained } from './explained';
import { Failed } from './failed';
import { Loading } from './loading';
import { Silent } from './silent';

interface Props {
  page: PageHandle;
  wanted: Wanted;
  /** How often it was opened by the person; where it only follows the page the keyboard stays where it is. */
  opened: number;
  dark: boolean;
  onClose: () => void;
}

/** The panel on the page: asks for the explanation of what is wanted and shows whatever comes of it. */
export function Panel({ page, wanted, opened, dark, onClose }: Props) {
  const state = useExplanation(wanted);
  const [corner, setCorner] = useState<Corner>('bottom-right');
  const panel = useRef<HTMLDivElement>(null);
  const arrived = useRef(0);
  useKeptFocus(panel);

  useEffect(() => {
    if (arrived.current === opened) return;
    panel.current?.querySelector<HTMLElement>('h1')?.focus();
    if (state.is !== 'loading') arrived.current = opened;
  }, [state.is, opened]);
  const kept = state.is === 'explained' ? state.explanation.corner : null;
  useEffect(() => {
    const box = panel.current?.getBoundingClientRect();
    if (kept && box)
      setCorner(freeCorner(kept, box, { width: innerWidth, height: innerHeight }, applyButtons(document)));
  }, [state.is, kept]);

  const move = () => {
    const next = corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner;
    setCorner(next);
    attempt(sendMessage('keepCorner', { corner: next }));
  };
  const changed = async () => {
    await state.again();
    page.refresh();
  };
  return (
    <div
      ref={panel}
      class="panel"
      role="dialog"
      aria-label="Waymark"
      data-corner={corner}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {state.is === 'loading' && <Loading />}
      {state.is === 'failed' && <Failed why={state.why} onRetry={() => void state.again()} />}
      {state.is === 'silent' && <Silent silence={state.silence} />}
      {state.is === 'explained' && (
        <Explained
          key={state.explanation.key}
          explanation={state.explanation}
          wanted={wanted}
          onChanged={changed}
        />
      )}
      <Toast />
      <div class="tools spread row">
        <Button look="quiet" onClick={() => attempt(sendMessage('openPlan'))}>
          Open your plan
        </Button>
        <span class="row">
          <Button look="quiet" onClick={move}>
            Move
          </Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </span>
      </div>
    </div>
  );
}
