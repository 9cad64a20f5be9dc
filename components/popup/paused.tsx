import { Button } from '../controls/button';
import { Empty } from '../controls/state';

/** The person paused Waymark everywhere. */
export function Paused({ onSwitchOn }: { onSwitchOn: () => void }) {
  return (
    <Empty alone title="Waymark is paused">
      <p class="soft">No page is read and no badge shown until you switch it on again.</p>
      <Button look="leading" onClick={onSwitchOn}>
        Switch it on
      </Button>
    </Empty>
  );
}
