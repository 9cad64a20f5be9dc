import { useEffect } from 'preact/hooks';
import { axes } from '../../lib/fit/fit';
import type { Plan } from '../../lib/plan/schema';
import type { Settings } from '../../lib/plan/settings';
import { examplePosting } from '../../lib/posting/example';
import { readPlan } from '../../lib/store/plan';
import { editSettings } from '../../lib/store/settings';
import { Choice } from '../controls/choice';
import { Failed } from '../controls/state';
import { useLive } from '../controls/use-live';
import { Score } from '../fit/score';
import { useExplanation } from '../fit/use-explanation';

const names = {
  direction: 'Direction: does it lead where I want to go?',
  growth: 'Growth: would I learn what I want to learn?',
  reach: 'Reach: could I get it now?',
};
const shares = [
  { value: 0, label: 'Not at all' },
  { value: 0.5, label: 'Less' },
  { value: 1, label: 'Normally' },
  { value: 2, label: 'More' },
];

/** How much each axis counts, with a made-up posting beside it that shows the effect. */
export function Weights({ weights }: { weights: Settings['weights'] }) {
  const plan = useLive(readPlan);
  return (
    <section class="stack">
      <h2>What counts how much</h2>
      <div class="columns">
        <div class="stack">
          {axes.map((axis) => (
            <Choice
              key={axis}
              label={names[axis]}
              options={shares}
              value={weights[axis]}
              onChange={(value) =>
                void editSettings((now) => ({ weights: { ...now.weights, [axis]: value } }))
              }
            />
          ))}
        </div>
        {plan ? <Example plan={plan} weights={weights} /> : <div class="example coming" />}
      </div>
    </section>
  );
}

function Example({ plan, weights }: { plan: Plan; weights: Settings['weights'] }) {
  const { again, ...state } = useExplanation({ posting: examplePosting(plan), provisional: false });
  useEffect(() => void again(), [weights]);
  return (
    <div class={state.is === 'loading' ? 'example coming' : 'example'} aria-live="polite">
      <p class="soft small">A posting made up from your plan, as it scores with these:</p>
      {state.is === 'explained' && <Score explanation={state.explanation} madeUp under />}
      {state.is === 'failed' && <Failed why={state.why} onRetry={() => void again()} />}
      {state.is === 'silent' && (
        <p class="soft">It shows here once there is a plan and Waymark isn’t paused.</p>
      )}
    </div>
  );
}
