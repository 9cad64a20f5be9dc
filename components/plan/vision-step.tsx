import { LONG } from '../../lib/plan/bounds';
import { nudgeForVision } from '../../lib/plan/coaching/vision';
import { editProfile } from '../../lib/store/plan';
import { Field } from '../controls/field';
import { AsOthersPutIt } from './as-others-put-it';
import { Parts } from './parts';
import { usePlan } from './use-plan';

const questions = [
  [
    'visionProblems',
    'Which problems do you solve by then?',
    'Harder ones than today’s, or the same for many more.',
  ],
  ['visionWhom', 'Whom do you serve?', 'Which teams, leaders, patients, learners, users?'],
  ['visionImpact', 'What is different because of it?', 'Something that others could see or count.'],
  ['visionEnergy', 'What gives you energy in it?', 'Think of a day after which you were tired and content.'],
  ['visionKnownFor', 'What are you known for?', 'What would a colleague say when you are out of the room?'],
] as const;

/** Step 2: five years out. */
export function VisionStep({ room }: { room: 'popup' | 'desk' }) {
  const plan = usePlan();
  if (!plan) return null;
  const { profile } = plan;
  const statement = (
    <>
      <Field
        label="In five years …"
        hint="What you bring then, and to whom; a title can come later. It should stretch you."
        long
        value={profile.vision}
        bound={LONG}
        nudge={nudgeForVision(profile)}
        onChange={(vision) => void editProfile({ vision })}
      />
      <AsOthersPutIt of="vision" />
    </>
  );
  const behindIt = questions.map(([field, label, hint]) => (
    <Field
      key={field}
      label={label}
      hint={hint}
      long
      value={profile[field]}
      bound={LONG}
      onChange={(value) => void editProfile({ [field]: value })}
    />
  ));
  return (
    <Parts
      step="vision"
      room={room}
      parts={[
        { id: 'statement', title: 'Your vision', content: statement },
        { id: 'questions', title: 'Five questions behind it', content: behindIt },
      ]}
    />
  );
}
