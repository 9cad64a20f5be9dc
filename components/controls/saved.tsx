import { useRef } from 'preact/hooks';
import { planRevision } from '../../lib/store/journal';
import { Check } from './icons';
import { useLive } from './use-live';

/** Says "Saved" once a change has reached the store: read back from it, not hoped for. */
export function Saved() {
  const revision = useLive(planRevision);
  const first = useRef(revision);
  first.current ??= revision;
  const changed = revision !== undefined && revision !== first.current;
  return (
    <p class="saved" role="status">
      {changed && (
        <>
          <Check /> Saved
        </>
      )}
    </p>
  );
}
