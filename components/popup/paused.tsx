import { editSettings } from '../../lib/store/settings';
import { Button } from '../controls/button';
import { Empty } from '../controls/state';

/** The person paused Waymark everywhere. */
export function Paused() {
  return (
    <Empty alone title="Waymark is paused">
      <p class="soft">No page is read and no badge shown until you switch it on again.</p>
      <Button look="leading" onClick={() => void editSettings({ paused: false })}>
        Switch it on
      </Button>
    </Empty>
  );
}
