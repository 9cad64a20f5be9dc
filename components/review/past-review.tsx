import { gutMessage } from '../../lib/plan/gut';
import { levelWords } from '../../lib/plan/plan-words';
import type { Review } from '../../lib/plan/review';
import { whatMoved } from '../../lib/plan/what-moved';
import { sayDay } from '../plan/say-day';
import { driverNames } from './driver-names';

const visionWords = {
  mine: 'The vision was still yours.',
  partly: 'The vision was yours in part.',
  'not-mine': 'The vision was no longer yours.',
} as const;

/** A review that was: its record as it was written. */
export function PastReview({ review }: { review: Review }) {
  const { startedOn, finishedOn, before, after, guts, visionIs, change } = review;
  const moved = after ? whatMoved(before, after, driverNames) : [];
  return (
    <article class="stack review">
      <p>
        <a href="#review">← All reviews</a>
      </p>
      <header>
        <h1>Review of {sayDay(finishedOn ?? startedOn)}</h1>
        {startedOn !== finishedOn && <p class="soft small">Begun on {sayDay(startedOn)}.</p>}
      </header>
      {change && (
        <p class="proposition" dir="auto">
          {change}
        </p>
      )}
      <section class="stack">
        <h2>What it changed</h2>
        {moved.length ? (
          <ul class="plain-list">
            {moved.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p class="soft">Everything stayed as it was before.</p>
        )}
        {visionIs && <p>{visionWords[visionIs]}</p>}
      </section>
      {after && (
        <section class="stack">
          <h2>Where you stood</h2>
          <table class="side-by-side">
            <thead>
              <tr>
                <th scope="col">Skill</th>
                <th scope="col">Level</th>
                <th scope="col">Aim</th>
              </tr>
            </thead>
            <tbody>
              {after.skills.map(({ id, name, level, targetLevel }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{level === null ? 'not audited' : levelWords[level]}</td>
                  <td>{levelWords[targetLevel]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {guts.length > 0 && (
        <section class="stack">
          <h2>Gut and score</h2>
          <ul class="plain-list">
            {guts.map(({ savedRoleId, title, gut, score }) => (
              <li key={savedRoleId}>
                <strong>{title}</strong>: gut {gut}, score {score === null ? '–' : Math.round(score)}.{' '}
                <span class="soft">{gut !== null && gutMessage(gut, score)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
