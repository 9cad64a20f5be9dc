import { eraseSeen } from '../../lib/store/seen';
import { readSettings } from '../../lib/store/settings';
import { Button } from '../controls/button';
import { Loading } from '../controls/state';
import { signalToast } from '../controls/toast-state';
import { useLive } from '../controls/use-live';
import { DealBreakers } from './deal-breakers';
import { Erase } from './erase';
import { Keys } from './keys';
import { Pages } from './pages';
import { Reminders } from './reminders';
import { Safe } from './safe';
import { Weights } from './weights';

/** What the person sets apart from the plan: weights, deal-breakers, what is shown, what is remembered. */
export function SettingsView() {
  const settings = useLive(readSettings);
  if (!settings) return <Loading what="Opening the settings …" />;
  const forget = async () => {
    await eraseSeen();
    signalToast({ text: 'Forgotten. Your saved roles are still there.' });
  };
  return (
    <div class="stack settings">
      <h1>Settings</h1>
      <Weights weights={settings.weights} />
      <DealBreakers limits={settings.dealBreakers} />
      <Pages settings={settings} />
      <Keys />
      <Reminders settings={settings} />
      <Safe settings={settings} />
      <section class="stack">
        <h2>What is remembered</h2>
        <p class="soft">
          Of postings you looked at, Waymark keeps their address or number and their score, none of their
          text, so that a list shows what you have read.
        </p>
        <p>
          <Button onClick={() => void forget()}>Forget what I looked at</Button>
        </p>
      </section>
      <Erase />
    </div>
  );
}
