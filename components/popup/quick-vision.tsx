import { LONG } from '../../lib/plan/bounds';
import { nudgeForVision } from '../../lib/plan/coaching/vision';
import type { Plan } from '../../lib/plan/schema';
import { editProfile } from '../../lib/store/plan';
import { Field } from '../controls/field';

const examples = [
  'Run a ward where new nurses want to stay, and show other hospitals how we did it.',
  'Be who a town asks when its schools want to teach numbers so that children like them.',
  'Turn the books of small firms into decisions their owners sleep well with.',
];

/** The vision in a sentence; its help shows the kind of sentence that works. */
export function QuickVision({ plan }: { plan: Plan }) {
  const { vision } = plan.profile;
  return (
    <>
      <Field
        label="In a sentence"
        hint="Not a title: what would you change, for whom? It should stretch you a little."
        long
        value={vision}
        nudge={nudgeForVision(plan.profile)}
        bound={LONG}
        onChange={(text) => void editProfile({ vision: text })}
      />
      <figure class="examples">
        <figcaption>As others put it</figcaption>
        <ul>
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </figure>
    </>
  );
}
