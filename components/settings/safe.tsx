import type { Settings } from '../../lib/plan/settings';
import { Backup } from './backup';
import { Check } from './check';
import { Restore } from './restore';
import { Storage } from './storage';

/** Where the person's data is, and what keeps it safe: backup, restore, check. */
export function Safe({ settings }: { settings: Settings }) {
  return (
    <section class="stack safe">
      <h2>Your data</h2>
      <p class="soft">
        Everything you write is kept in this browser, on this device, and nowhere else. A backup is one file
        with all of it: keep it where you keep what matters.
      </p>
      <Backup settings={settings} />
      <Restore />
      <Storage />
      <Check />
    </section>
  );
}
