import { Button } from '../controls/button';

/** Something is being read or written: how far it is, and a way to stop it. */
export function Reading({ what, share, onCancel }: { what: string; share: number; onCancel: () => void }) {
  return (
    <div class="stack exchange">
      <h1>In and out</h1>
      <div class="state waiting">
        <p role="status">{what}</p>
        <progress max={1} value={share} aria-label={what} />
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
