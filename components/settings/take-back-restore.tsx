import { today } from '../../lib/plan/day';
import { lastOverwriting, takeOverwritingBack } from '../../lib/store/overwritten';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { signalToast } from '../controls/toast-state';
import { useLive } from '../controls/use-live';
import { sayDay } from '../plan/say-day';

/** The way back of the last restore or repair, until the next one. */
export function TakeBackRestore() {
  const last = useLive(lastOverwriting);
  if (!last) return null;
  const takeBack = async () => {
    const stayed = await takeOverwritingBack();
    signalToast({
      text: stayed
        ? `Taken back. ${stayed} that you changed since then ${stayed === 1 ? 'stays' : 'stay'} as they are.`
        : 'Taken back: everything is as it was before.',
    });
  };
  return (
    <p class="row">
      <span>
        {last.label}, {sayDay(today(new Date(last.at)))}.
      </span>
      <Button look="quiet" onClick={() => attempt(takeBack())}>
        Take it back
      </Button>
    </p>
  );
}
