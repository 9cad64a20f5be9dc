import { gutAnswers, gutMessage } from '../../lib/plan/gut';
import { GUT_BOUND, type Review } from '../../lib/plan/review';
import type { SavedRole } from '../../lib/portfolio/schema';
import { editReview } from '../../lib/store/reviews';
import { latestSavedRoles } from '../../lib/store/saved-roles';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { useLive } from '../controls/use-live';
import type { StepProps } from './step-props';

/** So many of the newest are looked through for roles that are still open. */
const LOOKED_AT = 40;

/** A few saved roles: first what the gut says, only then the score. */
export function GutStep({ review }: StepProps) {
  const newest = useLive(() => latestSavedRoles(LOOKED_AT));
  if (!newest) return null;
  const answered = new Set(review.guts.map(({ savedRoleId }) => savedRoleId));
  const open = newest.filter(({ id, stage }) => stage !== 'closed' && !answered.has(id));
  const asked = open.slice(0, GUT_BOUND - review.guts.length);
  if (!asked.length && !review.guts.length)
    return (
      <p class="soft">
        You have no saved roles yet. Next time, a few of them are held against your gut here.
      </p>
    );
  const answer = (role: SavedRole, gut: number) =>
    void editReview(review.id, {
      guts: [...review.guts, { savedRoleId: role.id, title: role.title, gut, score: role.fitNow.fit }],
    });
  return (
    <>
      <p class="soft">Don’t compute. Would you want to go there? The score comes after your answer.</p>
      {review.guts.map((gut) => (
        <Answered key={gut.savedRoleId} gut={gut} review={review} />
      ))}
      {asked.map((role) => (
        <div key={role.id} class="gut">
          <p class="soft small">{[role.company, role.location].filter(Boolean).join(' · ')}</p>
          <Choice
            label={role.title}
            options={gutAnswers}
            value={null}
            onChange={(gut) => answer(role, gut)}
          />
        </div>
      ))}
    </>
  );
}

function Answered({
  gut: { savedRoleId, title, gut, score },
  review,
}: {
  gut: Review['guts'][number];
  review: Review;
}) {
  const said = gutAnswers.find(({ value }) => value === gut)?.label ?? 'nothing';
  const again = () =>
    void editReview(review.id, { guts: review.guts.filter((one) => one.savedRoleId !== savedRoleId) });
  return (
    <div class="gut answered">
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        Your gut: {said.toLowerCase()}. The score:{' '}
        {score === null ? 'not enough to judge' : Math.round(score)}.
      </p>
      <p class="soft">{gut !== null && gutMessage(gut, score)}</p>
      <p>
        <Button look="quiet" label={`Answer again: ${title}`} onClick={again}>
          Answer again
        </Button>
      </p>
    </div>
  );
}
