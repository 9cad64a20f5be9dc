import { scaleLinear } from 'd3-scale';
import { type Gap, gapMessage, gapsOf } from '../../../lib/plan/gaps';
import { levelWords } from '../../../lib/plan/plan-words';
import { shorten } from '../shorten';
import { usePlan } from '../use-plan';
import { Picture } from './picture';

const WIDTH = 720;
const ROW = 38;
const HEAD = 30;
const LEFT = 230;
const level = scaleLinear([0, 4], [LEFT, WIDTH - 110]);

/** Where each skill stands today and where it is to stand. */
export function GapChart() {
  const gaps = gapsOf(usePlan()?.skills ?? []);
  if (!gaps.length) return null;
  const height = HEAD + gaps.length * ROW;
  return (
    <Picture title={gapMessage(gaps)} text={<GapTable gaps={gaps} />}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} class="chart" aria-hidden="true">
        {levelWords.map((word, at) => (
          <g key={word}>
            <text x={level(at)} y={14} class="tick">
              {word}
            </text>
            <line x1={level(at)} x2={level(at)} y1={HEAD - 6} y2={height} class="grid" />
          </g>
        ))}
        {gaps.map((gap, row) => (
          <GapRow key={gap.skill.id} gap={gap} y={HEAD + row * ROW + ROW / 2} />
        ))}
      </svg>
    </Picture>
  );
}

function GapRow({ gap: { skill, today, target, toGo }, y }: { gap: Gap; y: number }) {
  return (
    <g class={`gap-row ${skill.focus}`}>
      <text x={0} y={y + 5} class="label">
        {shorten(skill.name, 28)}
      </text>
      {today !== null && <line x1={level(today)} x2={level(target)} y1={y} y2={y} class="reach" />}
      <circle cx={level(target)} cy={y} r={8} class="aim" />
      {today !== null && <circle cx={level(today)} cy={y} r={5} class="today" />}
      <text x={WIDTH} y={y + 5} class="value">
        {toGo === null ? 'not audited' : toGo === 0 ? 'there' : `${toGo} to go`}
      </text>
    </g>
  );
}

function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Skill</th>
          <th scope="col">Today</th>
          <th scope="col">Aim</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ skill, today, target }) => (
          <tr key={skill.id}>
            <th scope="row">{skill.name}</th>
            <td>{today === null ? 'not audited' : levelWords[today]}</td>
            <td>{levelWords[target]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
