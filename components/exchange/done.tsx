import { useState } from 'preact/hooks';
import { isScorable } from '../../lib/plan/completeness';
import { takeBack } from '../../lib/store/journal';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { signalToast } from '../controls/toast-state';
import { usePlan } from '../plan/use-plan';

interface Props {
  count: number;
  /** The change to take back by. */
  change: number | undefined;
  onAgain: () => void;
}

/** It is in: what can be done with it now, and the way back. */
export function Done({ count, change, onAgain }: Props) {
  const plan = usePlan();
  const [leaving, setLeaving] = useState(false);
  const takeAllBack = async (entry: number) => {
    setLeaving(true);
    try {
      await takeBack(entry);
      signalToast({ text: 'Taken back: all is as it was.' });
      onAgain();
    } finally {
      setLeaving(false);
    }
  };
  return (
    <div class="stack exchange">
      <h1>{count === 1 ? 'One thing is in' : `${count} things are in`}</h1>
      {plan && (
        <p>
          {!isScorable(plan)
            ? 'Your plan still wants a skill to build or a role to aim for; then postings get their scores.'
            : plan.profile.vision
              ? 'Postings are scored against your plan as it is now.'
              : 'Your plan can score postings now. What is missing most is your own: where you want to be in five years.'}
        </p>
      )}
      <p class="row">
        <a class="button leading" href={plan?.profile.vision ? '#plan' : '#plan/vision'}>
          {plan?.profile.vision ? 'Look at your plan' : 'Write your vision'}
        </a>
        <a class="button" href="#portfolio">
          Your portfolio
        </a>
        {change !== undefined && (
          <Button disabled={leaving} onClick={() => attempt(takeAllBack(change))}>
            {leaving ? 'Taking it back …' : 'Take it all back'}
          </Button>
        )}
        <Button look="quiet" onClick={onAgain}>
          Bring in more
        </Button>
      </p>
    </div>
  );
}
