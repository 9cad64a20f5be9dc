import { LONG } from '../../lib/plan/bounds';
import type { Review } from '../../lib/plan/review';
import { editProfile } from '../../lib/store/plan';
import { editReview } from '../../lib/store/reviews';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import type { StepProps } from './step-props';

const answers = [
  { value: 'mine', label: 'Yes, it pulls me' },
  { value: 'partly', label: 'In part' },
  { value: 'not-mine', label: 'Not any more' },
] as const satisfies readonly { value: NonNullable<Review['visionIs']>; label: string }[];

/** Whether the vision is still one's own, with the statement to put in better words. */
export function VisionAgain({ plan, review }: StepProps) {
  return (
    <>
      <Choice
        label="Read it once more. Is it still yours?"
        options={answers}
        value={review.visionIs}
        onChange={(visionIs) => void editReview(review.id, { visionIs })}
      />
      <Field
        label="In five years …"
        hint={
          review.visionIs === 'partly' || review.visionIs === 'not-mine'
            ? 'Change the part that is no longer true. The former words stay in your plan’s history.'
            : undefined
        }
        long
        value={plan.profile.vision}
        bound={LONG}
        onChange={(vision) => void editProfile({ vision })}
      />
    </>
  );
}
