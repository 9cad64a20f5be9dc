import { shiftDay, today } from '../../lib/plan/day';
import { type DoneSince, doneSince } from '../../lib/plan/done-since';
import { finishedReviews, REVIEW_EVERY, standingOf } from '../../lib/plan/review';
import { whatMoved } from '../../lib/plan/what-moved';
import { fitsMessage, movedFits } from '../../lib/portfolio/fits-moved';
import { readSavedRoles } from '../../lib/store/saved-roles';
import { useLive } from '../controls/use-live';
import { MonthHoursForm } from '../plan/month-hours-form';
import { sayDay } from '../plan/say-day';
import { driverNames } from './driver-names';
import { FitsSideBySide } from './fits-side-by-side';
import type { StepProps } from './step-props';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `one ${one}` : `${number} ${many}`;

function sayDone({ actions, milestones, proofs, habitDays }: DoneSince, saved: number): string {
  const said = [
    actions.length && `finished ${count(actions.length, 'action', 'actions')}`,
    milestones.length && `reached ${count(milestones.length, 'milestone', 'milestones')}`,
    proofs.length && `wrote down ${count(proofs.length, 'proof', 'proofs')}`,
    habitDays && `kept habits on ${count(habitDays, 'day', 'days')}`,
    saved && `saved ${count(saved, 'role', 'roles')}`,
  ].filter(Boolean);
  const last = said.pop();
  if (!last) return 'nothing was ticked off. That happens; the next steps are there to find out why.';
  return `you ${said.length ? `${said.join(', ')} and ` : ''}${last}.`;
}

/** What moved since the last review: done things, levels, drivers, fits; and the hours of the month. */
export function MovedStep({ plan, review, reviews }: StepProps) {
  const saved = useLive(readSavedRoles);
  const last = finishedReviews(reviews).find(({ id, after }) => id !== review.id && after !== null);
  const since = last?.finishedOn ?? shiftDay(review.startedOn, -REVIEW_EVERY);
  const done = doneSince(plan, since);
  const fresh = (saved ?? []).filter(({ createdAt }) => today(new Date(createdAt)) >= since).length;
  const moved = last?.after ? whatMoved(last.after, standingOf(plan), driverNames) : null;
  const pairs = (saved ?? []).map(({ id, title, fitWhenSaved, fitNow }) => ({
    id,
    title,
    was: fitWhenSaved.fit,
    now: fitNow.fit,
  }));
  const said = fitsMessage(pairs);
  return (
    <>
      <p>
        Since {sayDay(since)} {sayDone(done, fresh)}
      </p>
      {[...done.milestones.map(({ text }) => text), ...done.actions.map(({ text }) => text)].length > 0 && (
        <ul class="plain-list">
          {[...done.milestones, ...done.actions].slice(0, 12).map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {moved === null ? (
        <p class="soft">This is your first review: from the next one on, you see here which levels moved.</p>
      ) : moved.length ? (
        <ul class="plain-list">
          {moved.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p class="soft">Levels and drivers stand where they stood at the last review.</p>
      )}
      {said && (
        <>
          <p>{said}</p>
          <FitsSideBySide pairs={movedFits(pairs).slice(0, 8)} then="When saved" />
        </>
      )}
      <h3>Hours, as they really were</h3>
      <MonthHoursForm plan={plan} />
    </>
  );
}
