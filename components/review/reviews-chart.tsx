import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { drivers } from '../../lib/plan/drivers';
import type { Review, Standing } from '../../lib/plan/review';
import { reviewsMessage } from '../../lib/plan/reviews-message';
import { Picture } from '../plan/pictures/picture';
import { sayDay } from '../plan/say-day';
import { shorten } from '../plan/shorten';
import { driverNames } from './driver-names';

const WIDTH = 720;
const HEIGHT = 190;
const LEFT = 24;
const RIGHT = 210;
const TOP = 12;
const FOOT = 26;
/** Lines that end at the same height have their names this far apart. */
const APART = 16;

interface Seen {
  day: string;
  standing: Standing;
}
interface Row {
  name: string;
  values: (number | null)[];
}

/** Levels and drivers as the reviews saw them, one picture each. In: finished reviews, latest first. */
export function ReviewsChart({ reviews }: { reviews: readonly Review[] }) {
  const seen = [...reviews]
    .reverse()
    .flatMap(({ finishedOn, after }) => (finishedOn && after ? [{ day: finishedOn, standing: after }] : []));
  if (seen.length < 2)
    return (
      <p class="soft">From the second review on, a picture here shows how your levels and drivers moved.</p>
    );
  const skills = seen.at(-1)?.standing.skills ?? [];
  const levels = skills.map(({ id, name }) => ({
    name,
    values: seen.map(({ standing }) => standing.skills.find((one) => one.id === id)?.level ?? null),
  }));
  const ratings = drivers.map((driver) => ({
    name: driverNames[driver],
    values: seen.map(({ standing }) => standing.drivers[driver]),
  }));
  return (
    <>
      {levels.length > 0 && <Lines seen={seen} rows={levels} range={[0, 4]} title={reviewsMessage(levels)} />}
      {ratings.some(({ values }) => values.some((value) => value !== null)) && (
        <Lines seen={seen} rows={ratings} range={[1, 5]} title="The four drivers, as you rated them." />
      )}
    </>
  );
}

interface LinesProps {
  seen: readonly Seen[];
  rows: readonly Row[];
  range: readonly [number, number];
  title: string;
}

function Lines({ seen, rows, range, title }: LinesProps) {
  const times = seen.map(({ day }) => Date.parse(day));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const x = scaleLinear([first, last === first ? first + 1 : last], [LEFT + 16, WIDTH - RIGHT]);
  const y = scaleLinear(range, [HEIGHT - FOOT, TOP]);
  const path = line<readonly [number, number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  );
  const names = placed(rows.map(({ values }) => y(values.at(-1) ?? range[0])));
  return (
    <Picture title={title} text={<LinesTable seen={seen} rows={rows} />}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="chart" aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} class="grid" />
            <text x={8} y={y(tick) + 4} class="tick">
              {tick}
            </text>
          </g>
        ))}
        {[...new Set([0, seen.length - 1])].map((i) => (
          <text key={i} x={x(times[i] ?? 0)} y={HEIGHT - 6} class="tick">
            {sayDay(seen[i]?.day ?? '')}
          </text>
        ))}
        {rows.map(({ name, values }, row) => {
          const points = values.flatMap((value, i): (readonly [number, number])[] =>
            value === null ? [] : [[times[i] ?? 0, value]],
          );
          return (
            <g key={name} class={`review-line line-${row % 5}`}>
              <path d={path(points) ?? ''} />
              {points.map(([at, value]) => (
                <circle key={at} cx={x(at)} cy={y(value)} r={4} />
              ))}
              <text x={WIDTH - RIGHT + 12} y={(names[row] ?? 0) + 4} class="label">
                {shorten(name, 26)}
              </text>
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}

/** Heights for the names, near their lines and never on each other. */
function placed(heights: readonly number[]): number[] {
  const order = heights.map((height, i) => ({ height, i })).sort((a, b) => a.height - b.height);
  const out = [...heights];
  let free = Number.NEGATIVE_INFINITY;
  for (const { height, i } of order) {
    out[i] = Math.max(height, free);
    free = (out[i] ?? 0) + APART;
  }
  return out;
}

function LinesTable({ seen, rows }: Pick<LinesProps, 'seen' | 'rows'>) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {seen.map(({ day }, i) => (
            <th scope="col" key={i}>
              {sayDay(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, i) => (
              <td key={i}>{value ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
