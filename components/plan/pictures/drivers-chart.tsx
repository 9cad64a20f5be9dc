import { drivers, limitingDrivers } from '../../../lib/plan/drivers';
import { driverWords } from '../driver-words';
import { usePlan } from '../use-plan';
import { Picture } from './picture';

const WIDTH = 720;
const ROW = 34;
const LEFT = 190;
const STEP = 84;
const MOST = 5;

/** The four drivers of value, the one that limits the others marked. */
export function DriversChart() {
  const profile = usePlan()?.profile;
  if (!profile || drivers.every((driver) => profile[driver] === null)) return null;
  const limit = limitingDrivers(profile);
  const [first] = limit?.drivers ?? [];
  const title = !limit
    ? 'Rate all four, and you will see which one limits the others.'
    : limit.drivers.length === MOST - 1 || !first
      ? 'All four drivers are level: lift any one, and the product grows.'
      : `${driverWords[first].short} limits what the other drivers are worth.`;
  return (
    <Picture
      title={title}
      text={
        <table>
          <tbody>
            {drivers.map((driver) => (
              <tr key={driver}>
                <th scope="row">{driverWords[driver].short}</th>
                <td>{profile[driver] === null ? 'not rated' : `${profile[driver]} of ${MOST}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${drivers.length * ROW}`} class="chart" aria-hidden="true">
        {drivers.map((driver, row) => {
          const rating = profile[driver] ?? 0;
          const y = row * ROW + ROW / 2;
          return (
            <g key={driver} class={limit?.drivers.includes(driver) ? 'driver limits' : 'driver'}>
              <text x={0} y={y + 5} class="label">
                {driverWords[driver].short}
              </text>
              {Array.from({ length: MOST }, (_, at) => (
                <rect
                  key={at}
                  x={LEFT + at * STEP}
                  y={y - 8}
                  width={STEP - 4}
                  height={16}
                  rx={3}
                  class={at < rating ? 'filled' : 'unfilled'}
                />
              ))}
              <text x={WIDTH} y={y + 5} class="value">
                {rating || '–'}
              </text>
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
