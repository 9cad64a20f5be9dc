import { rankOf } from '../../lib/fit/rank';
import { kindWords } from '../../lib/plan/plan-words';
import type { Role } from '../../lib/plan/schema';
import type { SavedRole } from '../../lib/portfolio/schema';
import { STOP_HEIGHT, STOP_WIDTH, type Stop } from '../plan/pictures/layout';
import { inTwoLines, shorten } from '../plan/shorten';

/** How many letters a line of a stop has room for. */
const LETTERS = 18;
const MARK_WIDTH = 29;
const MARK_HEIGHT = 24;
const GAP = 3;
const IN_ROW = 4;
/** So many marks have room; the last place says how many more there are. */
const MARKS = 2 * IN_ROW;
/** A stop with its marks, in the drawing's pixels. */
export const STOP_WITH_ROLES = STOP_HEIGHT + 2 * (MARK_HEIGHT + GAP) + 2;

interface Props extends Stop {
  option: Role;
  /** Best first. */
  roles: readonly SavedRole[];
  /** The list of them. */
  href: string;
  hrefOf: (role: SavedRole) => string;
}

/** A role option on the map, and on it a mark for each saved role. */
export function OptionStop({ x, y, option, roles, href, hrefOf }: Props) {
  const left = x - STOP_WIDTH / 2;
  const top = y - STOP_WITH_ROLES / 2;
  const [first = '', second] = inTwoLines(option.title || 'Not named yet', LETTERS);
  const shown = roles.length > MARKS ? roles.slice(0, MARKS - 1) : roles;
  const place = (at: number) => ({
    x: left + 5 + (at % IN_ROW) * (MARK_WIDTH + GAP),
    y: top + STOP_HEIGHT + Math.floor(at / IN_ROW) * (MARK_HEIGHT + GAP) - 2,
  });
  return (
    <g class={`stop-sign ${option.kind}`}>
      <rect x={left} y={top} width={STOP_WIDTH} height={STOP_WITH_ROLES} rx={8} />
      <a href={href} class="stop-name">
        <rect class="hit" x={left + 2} y={top + 2} width={STOP_WIDTH - 4} height={STOP_HEIGHT - 6} rx={6} />
        <text x={left + 9} y={top + 18} class="what">
          {kindWords[option.kind]}
        </text>{' '}
        <text x={left + 9} y={top + 34} class="title">
          {first}
        </text>{' '}
        {second && (
          <text x={left + 9} y={top + 49} class="title">
            {second}
          </text>
        )}
      </a>
      {shown.map((role, at) => (
        <Mark key={role.id} role={role} {...place(at)} href={hrefOf(role)} />
      ))}
      {roles.length > shown.length && (
        <a href={href} class="role-mark more">
          <title>{`All ${roles.length} roles under ${option.title}`}</title>
          <rect {...place(MARKS - 1)} width={MARK_WIDTH} height={MARK_HEIGHT} rx={6} />
          <text x={place(MARKS - 1).x + MARK_WIDTH / 2} y={place(MARKS - 1).y + 16}>
            {more(roles.length - shown.length)}
          </text>
        </a>
      )}
    </g>
  );
}

const more = (count: number) =>
  count < 100 ? `+${count}` : count < 1000 ? count : `+${Math.floor(count / 1000)}k`;

/** A saved role on the map: its fit, as number and colour. */
function Mark({ role, x, y, href }: { role: SavedRole; x: number; y: number; href: string }) {
  const { fit } = role.fitNow;
  const name = [role.title, role.company].filter(Boolean).join(', ');
  return (
    <a href={href} class={`role-mark rank-${rankOf(role.fitNow)}`}>
      <title>{[name, fit === null ? 'no score' : `fit ${Math.round(fit)}`].join(': ')}</title>
      <rect x={x} y={y} width={MARK_WIDTH} height={MARK_HEIGHT} rx={6} />
      <text x={x + MARK_WIDTH / 2} y={y + 16}>
        {fit === null ? '–' : Math.round(fit)}
      </text>
    </a>
  );
}

/** Where the ways start or end. */
export function EndStop({ x, y, is, title }: Stop & { is: 'today' | 'vision'; title: string }) {
  return (
    <a href={is === 'today' ? '#plan/today' : '#plan/vision'} class={`stop-sign ${is}`}>
      <rect
        x={x - STOP_WIDTH / 2}
        y={y - STOP_HEIGHT / 2}
        width={STOP_WIDTH}
        height={STOP_HEIGHT}
        rx={is === 'vision' ? 28 : 8}
      />
      <text x={x - STOP_WIDTH / 2 + 9} y={y - 6} class="what">
        {is}
      </text>{' '}
      <text x={x - STOP_WIDTH / 2 + 9} y={y + 12} class="title">
        {shorten(title || 'Not named yet', LETTERS - 3)}
      </text>
    </a>
  );
}
