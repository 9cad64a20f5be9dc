import { remind } from '../../lib/background/remind';
import type { Settings } from '../../lib/plan/settings';
import { editSettings } from '../../lib/store/settings';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';

/** Whether the toolbar says that something is due. */
export function Reminders({ settings }: { settings: Settings }) {
  const change = async () => {
    await editSettings(({ reminders }) => ({ reminders: !reminders }));
    await remind();
  };
  return (
    <section class="stack">
      <h2>Reminders</h2>
      <p class="soft">
        When an action or your review is due, the icon in the toolbar carries a small dot and the popup says
        what it is. Nothing pops up, and no sound.
      </p>
      <p>
        <Button pressed={settings.reminders} onClick={() => attempt(change())}>
          {settings.reminders ? 'Reminders are on' : 'Reminders are off'}
        </Button>
      </p>
    </section>
  );
}
