import { LONG } from '../../lib/plan/schema';
import { editProfile } from '../../lib/store/plan';
import { Field } from '../controls/field';
import { usePlan } from './use-plan';

const questions = [
  ['visionProblems', 'Which problems do you solve then?'],
  ['visionWhom', 'Whom do you serve?'],
  ['visionImpact', 'What is different because of it?'],
  ['visionEnergy', 'What gives you energy in it?'],
  ['visionKnownFor', 'What are you known for?'],
] as const;

/** Step 2: five years out. */
export function VisionStep() {
  const plan = usePlan();
  if (!plan) return null;
  const { profile } = plan;
  return (
    <div class="stack">
      <Field
        label="In five years …"
        hint="The value you bring then, not a title. It should stretch you."
        placeholder="… I am the one whom three schools call when a class has stopped working, and who leaves teachers that need no help any more."
        long
        value={profile.vision}
        bound={LONG}
        onChange={(vision) => void editProfile({ vision })}
      />
      {questions.map(([field, label]) => (
        <Field
          key={field}
          label={label}
          long
          value={profile[field]}
          bound={LONG}
          onChange={(value) => void editProfile({ [field]: value })}
        />
      ))}
    </div>
  );
}
