import { Button } from '../controls/button';

/** The panel when no answer came: what to do about it. */
export function Failed({ why, onRetry }: { why: string; onRetry: () => void }) {
  return (
    <div class="message" role="alert">
      <h1 tabIndex={-1}>That didn’t work</h1>
      <p class="soft">Nothing was lost. Try again; if it stays, reload the page.</p>
      <p class="small soft">{why}</p>
      <p>
        <Button onClick={onRetry}>Try again</Button>
      </p>
    </div>
  );
}
