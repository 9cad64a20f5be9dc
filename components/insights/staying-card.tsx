import { rankOf } from '../../lib/fit/rank';
import { type Staying, stayingMessage } from '../../lib/portfolio/insights/staying';
import { FitMark } from '../fit/fit-mark';

const say = (points: number | null) => (points === null ? '–' : Math.round(points));

/** Today's role as redesigned, with its score: what leaving has to beat. Null: the plan says nothing of it yet. */
export function StayingCard({ staying }: { staying: Staying | null }) {
  if (!staying)
    return (
      <section class="insight too-few">
        <h2>Leaving has to beat staying</h2>
        <p class="soft">
          <a href="#plan/today">Write down your role of today and its duties</a>, and how you would redesign
          it: then you see here what it is worth beside the roles you saved.
        </p>
      </section>
    );
  const { title, fit, direction, growth } = staying;
  const { title: message, advice } = stayingMessage(staying);
  return (
    <section class="insight wide staying">
      <FitMark fit={fit} rank={fit === null ? 0 : rankOf({ fit, kind: 'ideal' })} />
      <div class="stack">
        <h2>{message}</h2>
        <p class="to-do">{advice}</p>
        <p class="soft small">
          {title}, redesigned: Direction {say(direction)}, Growth {say(growth)}. Roles are compared by the
          same two; Reach is left out, for you have this one already.{' '}
          <a href="#plan/today">Redesign your role</a>
        </p>
      </div>
    </section>
  );
}
