import { axisNames } from '../../lib/fit/axis-names';
import { axes } from '../../lib/fit/fit';
import type { SavedRole } from '../../lib/portfolio/schema';
import { readMoved } from '../../lib/store/role-fits';
import { useLive } from '../controls/use-live';
import { sayInstant } from './say-instant';

const rows = [
  { axis: 'fit' as const, name: 'Fit' },
  ...axes.map((axis) => ({ axis, name: axisNames[axis] })),
];

const say = (value: number | null) => (value === null ? '–' : Math.round(value));

/** A role's scores when it was saved and now, and which part of the plan moved them last. */
export function ThenAndNow({ role }: { role: SavedRole }) {
  const moves = useLive(readMoved);
  const last = [...(moves?.risen ?? []), ...(moves?.fallen ?? [])].find(({ roleId }) => roleId === role.id);
  const { fitWhenSaved, fitNow, createdAt } = role;
  const moved = rows.some(({ axis }) => say(fitWhenSaved[axis]) !== say(fitNow[axis]));
  if (!moved)
    return (
      <p class="soft small">The scores are what they were when you saved it on {sayInstant(createdAt)}.</p>
    );
  return (
    <section class="stack">
      <h2>Then and now</h2>
      <table class="then-now">
        <thead>
          <tr>
            <td />
            <th scope="col">Saved {sayInstant(createdAt)}</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ axis, name }) => (
            <tr key={axis}>
              <th scope="row">{name}</th>
              <td>{say(fitWhenSaved[axis])}</td>
              <td>{say(fitNow[axis])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {last && last.because.length > 0 && <p class="small">What moved it last: {last.because.join('; ')}.</p>}
    </section>
  );
}
