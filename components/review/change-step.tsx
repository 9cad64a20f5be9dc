import { LONG, SHORT } from '../../lib/plan/bounds';
import { shiftDay, today } from '../../lib/plan/day';
import { limitingDrivers } from '../../lib/plan/drivers';
import { gapsOf } from '../../lib/plan/gaps';
import type { Plan } from '../../lib/plan/schema';
import { suggestedActions } from '../../lib/plan/suggested-actions';
import { addEntry } from '../../lib/store/plan';
import { editReview } from '../../lib/store/reviews';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { driverWords } from '../plan/driver-words';
import type { StepProps } from './step-props';

/** Days that a change decided on has until somebody asks after it. */
const TERM = 30;

/** Two or three changes that the plan itself asks for: the widest gap, the driver that limits, today's role. */
function ideasFrom({ skills, profile }: Plan): string[] {
  const widest = gapsOf(skills).sort((a, b) => (b.toGo ?? 0) - (a.toGo ?? 0))[0];
  const [project] = widest?.toGo ? suggestedActions(widest.skill.name) : [];
  const [driver] = limitingDrivers(profile)?.drivers ?? [];
  return [project?.text, driver && driverWords[driver].lift].filter((idea) => idea !== undefined);
}

/** The one change that the review comes to; it can become an action. */
export function ChangeStep({ plan, review }: StepProps) {
  const text = review.change.trim();
  const action = plan.actions.find(({ id }) => id === review.actionId);
  const write = (change: string) => void editReview(review.id, { change });
  const makeAction = async () => {
    const mustBuild = plan.skills.find(({ focus }) => focus === 'must-build');
    const actionId = await addEntry('actions', {
      text: text.slice(0, SHORT),
      due: shiftDay(today(), TERM),
      buildsIds: mustBuild ? [mustBuild.id] : [],
    });
    await editReview(review.id, { actionId });
  };
  return (
    <>
      <Field
        label="What do you change until the next review?"
        hint="One thing. Small enough to begin this week."
        long
        value={review.change}
        bound={LONG}
        onChange={write}
      />
      {!text && (
        <ul class="plain-list ideas">
          {ideasFrom(plan).map((idea) => (
            <li key={idea} class="row spread">
              <span>{idea}</span>
              <Button label={`Take this: ${idea}`} onClick={() => write(idea)}>
                Take this
              </Button>
            </li>
          ))}
        </ul>
      )}
      {action ? (
        <p role="status">It is among your actions, and the popup asks after it in a month.</p>
      ) : (
        text && (
          <p>
            <Button onClick={() => attempt(makeAction())}>Make it an action</Button>
          </p>
        )
      )}
    </>
  );
}
