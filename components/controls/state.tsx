import type { ComponentChildren } from 'preact';
import { Button } from './button';
import { TrailAhead } from './trail-ahead';

interface Props {
  title: string;
  /** What it means and what to do; may hold the one button that leads on. */
  children?: ComponentChildren;
  /** It stands alone on its page. */
  alone?: boolean;
}

/** A place where nothing stands yet: what would, and how it gets there. */
export function Empty({ title, children, alone }: Props) {
  return (
    <div class={alone ? 'state alone' : 'state'}>
      {alone && <TrailAhead />}
      {alone ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** Something is on its way. Shows itself only when that takes long enough to wonder. */
export function Loading({ what }: { what: string }) {
  return (
    <div class="state waiting" role="status">
      <p class="soft">{what}</p>
    </div>
  );
}

/** Something failed: what to do, and the reason for whoever reports it. */
export function Failed({ why, onRetry }: { why: string; onRetry?: () => void }) {
  return (
    <div class="state" role="alert">
      <h2>That didn’t work</h2>
      <p class="soft">Nothing you wrote is lost. Try again; if it stays, close this and open it anew.</p>
      {onRetry && (
        <p>
          <Button onClick={onRetry}>Try again</Button>
        </p>
      )}
      <details>
        <summary>What happened</summary>
        <p class="small soft">{why}</p>
      </details>
    </div>
  );
}
