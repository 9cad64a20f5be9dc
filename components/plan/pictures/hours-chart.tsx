import { scaleLinear } from 'd3-scale';
import { ledgerMessage, ledgerOf } from '../../../lib/plan/ledger';
import { shorten } from '../shorten';
import { usePlan } from '../use-plan';
import { Picture } from './picture';

const WIDTH = 720;
const LEFT = 110;
const BAR = 40;
/** Narrower than this a block has no room for its name. */
const NAMED = 70;

/** Hours a week freed from today's role against hours put to better use. */
export function HoursChart() {
  const plan = usePlan();
  if (!plan) return null;
  const ledger = ledgerOf(plan);
  const sides = [
    {
      name: 'Freed',
      sum: ledger.freedHours,
      blocks: ledger.freed.map(({ duty, hours }) => ({ ...duty, hours })),
    },
    {
      name: 'Put to use',
      sum: ledger.usedHours,
      blocks: ledger.used.map(({ use, hours }) => ({ ...use, hours })),
    },
  ];
  const most = Math.max(ledger.freedHours, ledger.usedHours);
  if (!most) return null;
  const width = scaleLinear([0, most], [0, WIDTH - LEFT - 60]);
  return (
    <Picture
      title={ledgerMessage(ledger)}
      text={
        <table>
          <thead>
            <tr>
              <th scope="col">Hours a week</th>
              <th scope="col">What</th>
              <th scope="col">How far</th>
            </tr>
          </thead>
          <tbody>
            {sides.flatMap(({ name, blocks }) =>
              blocks.map(({ id, text, hours, state }) => (
                <tr key={id}>
                  <td>
                    {name} {hours}
                  </td>
                  <td>{text}</td>
                  <td>{state}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${2 * (BAR + 16)}`} class="chart" aria-hidden="true">
        {sides.map(({ name, sum, blocks }, row) => {
          const y = row * (BAR + 16) + 8;
          let x = LEFT;
          return (
            <g key={name} class={row ? 'hours used' : 'hours freed'}>
              <text x={0} y={y + BAR / 2 + 5} class="label">
                {name}
              </text>
              {blocks.map(({ id, text, hours, state }) => {
                const at = x;
                const wide = width(hours);
                x += wide;
                return (
                  <g key={id} class={state}>
                    <rect x={at} y={y} width={Math.max(2, wide - 3)} height={BAR} rx={4} />
                    {wide > NAMED && (
                      <text x={at + 8} y={y + BAR / 2 + 5} class="inside">
                        {shorten(text, Math.floor((wide - 16) / 8))}
                      </text>
                    )}
                  </g>
                );
              })}
              <text x={x + 8} y={y + BAR / 2 + 5} class="sum">
                {Number(sum.toFixed(2))} h
              </text>
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
