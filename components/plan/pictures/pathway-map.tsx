import { circlesOf, pathwaysOf, TODAY, VISION } from '../../../lib/plan/pathways';
import { kindWords } from '../../../lib/plan/plan-words';
import type { Plan } from '../../../lib/plan/schema';
import { keepDraft } from '../../../lib/store/drafts';
import { openEntryDraft } from '../entry-list';
import { inTwoLines, shorten } from '../shorten';
import { usePlan } from '../use-plan';
import { layOut, STOP_HEIGHT, STOP_WIDTH, type Stop } from './layout';
import { PathwayList } from './pathway-list';
import { Picture } from './picture';
import { Ways } from './ways';

/** How many letters a line of a stop has room for. */
const LETTERS = 18;

/** The pathways as a map: from today over the role options to the vision. */
export function PathwayMap() {
  const plan = usePlan();
  if (!plan?.roles.length) return null;
  const { width, height, stops, ways } = layOut(plan);
  return (
    <Picture title={messageOf(plan)} as="list" text={<PathwayList plan={plan} />}>
      {/* as large as it is: where there is no room for it, it scrolls */}
      <nav aria-label="Stops on the map">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} class="chart map">
          <title>Map of your pathways</title>
          <Ways ways={ways} />
          {stops.map((stop) => (
            <StopSign key={stop.id} plan={plan} stop={stop} />
          ))}
        </svg>
      </nav>
    </Picture>
  );
}

function StopSign({ plan, stop: { id, x, y } }: { plan: Plan; stop: Stop }) {
  const role = plan.roles.find((one) => one.id === id);
  const title =
    role?.title || (id === TODAY ? plan.profile.currentTitle : plan.profile.vision) || 'Not named yet';
  const what = role ? kindWords[role.kind] : id === TODAY ? 'today' : 'vision';
  const href = role ? '#plan/options' : id === TODAY ? '#plan/today' : '#plan/vision';
  const [first = '', second] =
    role || id === TODAY ? inTwoLines(title, LETTERS) : [shorten(title, LETTERS - 3)];
  const left = x - STOP_WIDTH / 2 + 9;
  return (
    <a
      href={href}
      class={`stop-sign ${role?.kind ?? id}`}
      onClick={() => role && void keepDraft(openEntryDraft('roles'), role.id)}
    >
      <rect
        x={x - STOP_WIDTH / 2}
        y={y - STOP_HEIGHT / 2}
        width={STOP_WIDTH}
        height={STOP_HEIGHT}
        rx={id === VISION ? 28 : 8}
      />
      <text x={left} y={y - (second ? 14 : 6)} class="what">
        {what}
      </text>{' '}
      <text x={left} y={y + (second ? 3 : 12)} class="title">
        {first}
      </text>{' '}
      {second && (
        <text x={left} y={y + 19} class="title">
          {second}
        </text>
      )}
    </a>
  );
}

function messageOf(plan: Plan): string {
  const count = pathwaysOf(plan).length;
  const circles = circlesOf(plan).length;
  const ways = count === 1 ? 'One way leads to your vision.' : `${count} ways lead to your vision.`;
  if (circles)
    return `${ways} ${circles === 1 ? 'One link leads' : `${circles} links lead`} back in a circle.`;
  return count === 1 ? `${ways} A second one keeps you free.` : ways;
}
