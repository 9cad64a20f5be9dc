import { isScorable } from '../../lib/plan/completeness';
import { ofSkills, ofVision } from '../../lib/plan/missing';
import type { Plan } from '../../lib/plan/schema';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Check } from '../controls/icons';
import { putSample } from './put-sample';

const hasWay = ({ roles }: Plan) =>
  (['next-step', 'ideal'] as const).every((kind) => roles.some((role) => role.kind === kind));

const begins = [
  {
    id: 'vision',
    text: 'A sentence: where you want to be in five years',
    done: (plan: Plan) => !ofVision(plan),
  },
  { id: 'skills', text: 'Three skills that get you there', done: (plan: Plan) => !ofSkills(plan) },
  { id: 'options', text: 'A next step, and the ideal role it leads to', done: hasWay },
];

/** Where somebody begins who opens the full page first: the three of seven steps that a first score needs. */
export function Begin({ plan }: { plan: Plan }) {
  if (begins.every(({ done }) => done(plan))) return null;
  return (
    <aside class="begin stack" aria-label="Where to begin">
      <p>
        <strong>Three answers are enough for a first score.</strong> The other steps can wait.
      </p>
      <ol>
        {begins.map(({ id, text, done }, at) => (
          <li key={id}>
            <span class={done(plan) ? 'stop reached' : 'stop'}>{done(plan) ? <Check /> : at + 1}</span>
            {text}
            {done(plan) && <span class="visually-hidden">, done</span>}
          </li>
        ))}
      </ol>
      <p class="row">
        <a class="button leading" href="#plan/start">
          {begins.some(({ done }) => done(plan)) ? 'Answer what is missing' : 'Answer them here: two minutes'}
        </a>
        {!isScorable(plan) && (
          <>
            <a class="button" href="#exchange">
              I have a LinkedIn export or a CV
            </a>
            <Button look="quiet" onClick={() => attempt(putSample())}>
              Look around with a sample plan
            </Button>
          </>
        )}
      </p>
    </aside>
  );
}
