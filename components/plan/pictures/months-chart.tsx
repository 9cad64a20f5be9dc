import { scaleLinear } from 'd3-scale';
import { type MonthHours, monthsMessage } from '../../../lib/plan/month-hours';
import { Picture } from './picture';

const WIDTH = 720;
const HEIGHT = 170;
const FOOT = 24;
const LEFT = 30;
/** Months that are drawn; the table has them all. */
const DRAWN = 12;
const BAR = 16;

const short = (month: string) =>
  new Date(`${month}-15T00:00:00Z`).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
const say = (hours: number | null) => (hours === null ? 'not said' : Number(hours.toFixed(2)));

/** Hours a week freed and put to use, month by month, against what the plan said. */
export function MonthsChart({ months }: { months: readonly MonthHours[] }) {
  const drawn = months.slice(-DRAWN);
  const all = drawn.flatMap(({ freed, used, plannedFreed, plannedUsed }) => [
    freed ?? 0,
    used ?? 0,
    plannedFreed,
    plannedUsed,
  ]);
  const y = scaleLinear([0, Math.max(1, ...all)], [HEIGHT - FOOT, 12]).nice(4);
  const step = (WIDTH - LEFT) / DRAWN;
  return (
    <Picture title={monthsMessage(months)} text={<MonthsTable months={months} />}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="chart" aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} class="grid" />
            <text x={LEFT - 12} y={y(tick) + 4} class="tick">
              {tick}
            </text>
          </g>
        ))}
        {drawn.map(({ id, freed, used, plannedFreed, plannedUsed }, i) => {
          const x = LEFT + i * step + step / 2;
          return (
            <g key={id}>
              <Bar x={x - BAR - 1} top={y(freed ?? 0)} foot={y(0)} plan={y(plannedFreed)} of="freed" />
              <Bar x={x + 1} top={y(used ?? 0)} foot={y(0)} plan={y(plannedUsed)} of="used" />
              <text x={x} y={HEIGHT - 6} class="tick">
                {short(id)}
              </text>
            </g>
          );
        })}
      </svg>
      <p class="soft small month-key">
        <span class="key freed" /> freed <span class="key used" /> put to use <span class="key plan" /> in
        your plan
      </p>
    </Picture>
  );
}

interface BarProps {
  x: number;
  top: number;
  foot: number;
  plan: number;
  of: 'freed' | 'used';
}

function Bar({ x, top, foot, plan, of }: BarProps) {
  return (
    <g class={`hours ${of}`}>
      <rect x={x} y={top} width={BAR} height={foot - top} rx={2} />
      <line x1={x - 2} x2={x + BAR + 2} y1={plan} y2={plan} class="planned" />
    </g>
  );
}

function MonthsTable({ months }: { months: readonly MonthHours[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Freed</th>
          <th scope="col">Planned</th>
          <th scope="col">Put to use</th>
          <th scope="col">Planned</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ id, freed, used, plannedFreed, plannedUsed }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{say(freed)}</td>
            <td>{say(plannedFreed)}</td>
            <td>{say(used)}</td>
            <td>{say(plannedUsed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
