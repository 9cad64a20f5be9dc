import { scaleLinear, scaleSqrt } from 'd3-scale';
import { type Pull, type PullRole, pullMessage } from '../../lib/portfolio/insights/pull';
import { least } from '../../lib/portfolio/insights/statement';
import { Figures } from './figures';
import { Insight } from './insight';

const WIDTH = 480;
const HEIGHT = 300;
const LEFT = 44;
const FOOT = 40;
const x = scaleLinear([0, 100], [LEFT, WIDTH - 12]);
const y = scaleLinear([0, 5], [HEIGHT - FOOT - 22, 22]);

/** The person's pull against the score: a circle for the roles of a like fit, as large as they are many. */
export function PullPicture({ pull }: { pull: Pull }) {
  const { rated, cells, byPull, heart, head } = pull;
  const radius = scaleSqrt([0, Math.max(1, ...cells.map(({ count }) => count))], [3, 18]);
  return (
    <Insight
      wide
      says={pullMessage(pull)}
      drawn={rated >= least.pull}
      table={
        <Figures
          head={['Pull', 'Roles', 'Fit on average']}
          rows={byPull.map(({ count, mean }, at) => ({
            key: String(at),
            cells: [`${at} of 5`, count, mean === null ? '–' : Math.round(mean)],
          }))}
        />
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="chart pull" aria-hidden="true">
        {[0, 1, 2, 3, 4, 5].map((at) => (
          <g key={at}>
            <line x1={LEFT} x2={WIDTH} y1={y(at)} y2={y(at)} class="grid" />
            <text x={LEFT - 22} y={y(at) + 5} class="tick">
              {at}
            </text>
          </g>
        ))}
        {[0, 35, 65, 100].map((at) => (
          <text key={at} x={x(at)} y={HEIGHT - FOOT + 12} class="tick">
            {at}
          </text>
        ))}
        <line x1={x(65)} x2={x(65)} y1={4} y2={HEIGHT - FOOT} class="grid now" />
        {cells.map(({ pull: at, fit, count }) => (
          <circle key={`${at} ${fit}`} cx={x(fit)} cy={y(at)} r={radius(count)} />
        ))}
        <text x={WIDTH} y={HEIGHT - 6} class="what value">
          fit →
        </text>
        <text x={0} y={12} class="what">
          pull
        </text>
      </svg>
      <div>
        <Contradictions heading="They pull you, and fit little" roles={heart} />
        <Contradictions heading="They fit, and leave you cold" roles={head} />
      </div>
    </Insight>
  );
}

function Contradictions({ heading, roles }: { heading: string; roles: readonly PullRole[] }) {
  if (!roles.length) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="contradictions">
        {roles.map(({ id, title, company, fit, pull }) => (
          <li key={id}>
            <a href={`#portfolio/${encodeURIComponent(id)}`} dir="auto">
              {title}
            </a>{' '}
            <span class="soft small">
              {company && `${company}, `}fit {Math.round(fit)}, pull {pull}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
