import { scalePow } from 'd3-scale';
import { today as dayNow, shiftDay } from '../../../lib/plan/day';
import { horizonMonths, type RoadmapPoint, roadmapMessage, roadmapOf } from '../../../lib/plan/roadmap';
import { sayDay } from '../say-day';
import { shorten } from '../shorten';
import { usePlan } from '../use-plan';
import { inLanes } from './lanes';
import { Picture } from './picture';

const WIDTH = 720;
const LANE = 26;
const BAND = 22;
/** About how wide a letter of a label is. */
const LETTER = 7.4;
const MONTH = 30.44 * 86_400_000;
/** Days for which something done is still drawn; the list has it all. */
const RECENT = 91;
const ticks = [
  [0, 'today'],
  [3, '3 months'],
  [12, '1 year'],
  [24, '2 years'],
  [36, '3 years'],
  [60, '5 years'],
] as const;
/** The near future gets more room than the far one. */
const x = scalePow([0, 60], [40, WIDTH - 50])
  .exponent(0.5)
  .clamp(true);

/** The roadmap: role options by their horizon, milestones and actions by their day. */
export function Timeline() {
  const plan = usePlan();
  if (!plan) return null;
  const now = dayNow();
  const points = roadmapOf(plan, now);
  if (!points.length && !plan.roles.length) return null;
  const monthsTo = (day: string) => (Date.parse(day) - Date.parse(now)) / MONTH;
  const bands = plan.roles
    .filter(({ title }) => title.trim())
    .map(({ id, title, horizon, kind }) => {
      const [from, to] = horizonMonths[horizon];
      return {
        id,
        kind,
        text: title,
        from: x(from),
        to: Math.max(x(to), x(from) + title.length * LETTER + 16),
      };
    });
  const dated = points.flatMap((point) => {
    if (point.due === null || (point.done && point.due < shiftDay(now, -RECENT))) return [];
    const text = shorten(point.text, 44);
    const at = x(monthsTo(point.due));
    // a label that would leave the picture stands before its point
    const wide = text.length * LETTER + 16;
    const before = at + wide > WIDTH;
    return [
      { ...point, text, at, before, from: before ? at - wide : at - 8, to: before ? at + 8 : at + wide },
    ];
  });
  const bandLanes = inLanes(bands);
  const pointLanes = inLanes(dated);
  const top = 24;
  const pointsTop = top + Math.max(0, ...bandLanes.map(({ lane }) => lane + 1)) * (BAND + 4) + 12;
  const height = pointsTop + Math.max(1, ...pointLanes.map(({ lane }) => lane + 1)) * LANE;
  return (
    <Picture title={roadmapMessage(points)} as="list" text={<PointList points={points} />}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} class="chart timeline" aria-hidden="true">
        {ticks.map(([months, word]) => (
          <g key={word}>
            <text x={x(months)} y={12} class="tick">
              {word}
            </text>
            <line x1={x(months)} x2={x(months)} y1={18} y2={height} class={months ? 'grid' : 'grid now'} />
          </g>
        ))}
        {bandLanes.map(({ item, lane }) => (
          <g key={item.id} class={`band ${item.kind}`}>
            <rect
              x={Math.min(item.from, WIDTH - (item.to - item.from))}
              y={top + lane * (BAND + 4)}
              width={item.to - item.from - 3}
              height={BAND}
              rx={4}
            />
            <text x={Math.min(item.from, WIDTH - (item.to - item.from)) + 8} y={top + lane * (BAND + 4) + 15}>
              {item.text}
            </text>
          </g>
        ))}
        {pointLanes.map(({ item, lane }) => (
          <Point key={item.id} {...item} y={pointsTop + lane * LANE + LANE / 2} />
        ))}
      </svg>
    </Picture>
  );
}

function Point({
  at,
  y,
  is,
  text,
  done,
  overdue,
  before,
}: RoadmapPoint & { at: number; y: number; before: boolean }) {
  return (
    <g class={`point ${is} ${done ? 'done' : ''} ${overdue ? 'overdue' : ''}`}>
      {is === 'milestone' ? <path d={`M${at} ${y - 7}l7 7-7 7-7-7z`} /> : <circle cx={at} cy={y} r={5} />}
      <text x={before ? at - 12 : at + 12} y={y + 5} class={before ? 'value' : 'label'}>
        {text}
      </text>
    </g>
  );
}

function PointList({ points }: { points: readonly RoadmapPoint[] }) {
  return (
    <ol>
      {points.map(({ id, is, text, due, done, overdue }) => (
        <li key={id}>
          {text}{' '}
          <span class="soft">
            ({is}, {due ? sayDay(due) : 'no day yet'}
            {done ? ', done' : overdue ? ', its day has passed' : ''})
          </span>
        </li>
      ))}
    </ol>
  );
}
