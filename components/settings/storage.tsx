import { useEffect, useState } from 'preact/hooks';
import { keepStorage, type StorageState, storageState } from '../../lib/shell/storage';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';

const inMegabytes = (bytes: number) =>
  bytes < 1_000_000 ? 'less than 1 MB' : `${Math.round(bytes / 1_000_000).toLocaleString('en')} MB`;

/** How much room the data takes, and whether the browser may clear it when the disk runs full. */
export function Storage() {
  const [state, setState] = useState<StorageState>();
  const look = () => attempt(storageState().then(setState));
  useEffect(look, []);
  if (!state) return null;
  const { isKept, used } = state;
  return (
    <div class="stack">
      <h3>Room on this device</h3>
      <p>
        {used !== null && `Your data takes ${inMegabytes(used)}. `}
        {isKept
          ? 'The browser has agreed to keep it, also when the disk runs full.'
          : 'When the disk runs full, the browser may clear it: it hasn’t agreed to keep it yet.'}
      </p>
      {!isKept && (
        <p>
          <Button onClick={() => attempt(keepStorage().then(look))}>Ask the browser to keep it</Button>
        </p>
      )}
    </div>
  );
}
