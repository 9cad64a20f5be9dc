import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageHandle, Wanted } from '../../lib/page/handle';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation, Silence } from '../../lib/shell/protocol';
import { Button } from '../controls/button';
import { applyButtons, type Corner, corners, freeCorner } from './corner';
import { Explained } from './explained';
import { Failed } from './failed';
import { Loading } from './loading';
import { Silent } from './silent';

type State =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | { is: 'silent'; silence: Silence }
  | { is: 'explained'; explanation: Explanation };

interface Props {
  page: PageHandle;
  wanted: Wanted;
  dark: boolean;
  onClose: () => void;
}

/** The panel on the page: asks for the explanation of what is wanted and shows whatever comes of it. */
export function Panel({ page, wanted, dark, onClose }: Props) {
  const [state, setState] = useState<State>({ is: 'loading' });
  const [corner, setCorner] = useState<Corner>('bottom-right');
  const panel = useRef<HTMLDivElement>(null);

  const load = () =>
    sendMessage('explain', wanted).then(
      (answer) =>
        setState(
          'silence' in answer
            ? { is: 'silent', silence: answer.silence }
            : { is: 'explained', explanation: answer },
        ),
      (error: Error) => setState({ is: 'failed', why: error.message }),
    );
  useEffect(() => {
    setState({ is: 'loading' });
    void load();
  }, [wanted]);
  const kept = state.is === 'explained' ? state.explanation.corner : null;
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('h1')?.focus();
    const box = panel.current?.getBoundingClientRect();
    if (kept && box)
      setCorner(freeCorner(kept, box, { width: innerWidth, height: innerHeight }, applyButtons(document)));
  }, [state.is, kept]);

  const move = () => {
    const next = corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner;
    setCorner(next);
    void sendMessage('keepCorner', { corner: next });
  };
  const changed = async () => {
    await load();
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
        // the page's own shortcuts must not hear what is typed here
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      {state.is === 'loading' && <Loading />}
      {state.is === 'failed' && <Failed why={state.why} onRetry={() => void load()} />}
      {state.is === 'silent' && <Silent silence={state.silence} />}
      {state.is === 'explained' && (
        <Explained explanation={state.explanation} wanted={wanted} onChanged={changed} />
      )}
      <div class="tools spread row">
        <Button look="quiet" onClick={() => void sendMessage('openPlan')}>
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
