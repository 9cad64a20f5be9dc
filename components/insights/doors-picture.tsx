import { type Doors, doorsMessage } from '../../lib/portfolio/insights/doors';
import { least } from '../../lib/portfolio/insights/statement';
import { Bars } from './bars';
import { Figures } from './figures';
import { Insight } from './insight';

/** Which gap would bring most roles in reach. */
export function DoorsPicture({ found }: { found: Doors }) {
  const { roles, doors } = found;
  const mean = (gained: number) => (gained / Math.max(1, roles)).toFixed(1);
  const byDoors = doors.some(({ opened }) => opened > 0);
  return (
    <Insight
      says={doorsMessage(found)}
      drawn={roles >= least.doors && doors.length > 0}
      table={
        <Figures
          head={['Skill', 'Level', 'Roles that come in reach', 'Points of Reach, on average']}
          rows={doors.map(({ skillId, name, from, to, opened, gained }) => ({
            key: skillId,
            cells: [name, `${from} → ${to}`, opened, `+${mean(gained)}`],
          }))}
        />
      }
    >
      <Bars
        bars={doors.map(({ skillId, name, from, to, opened, gained }, at) => ({
          key: skillId,
          label: `${name} ${from} → ${to}`,
          value: byDoors ? opened : Math.max(0, gained),
          said: byDoors ? `${opened}` : `+${mean(gained)}`,
          meant: at === 0,
        }))}
      />
      <p class="soft small">
        {byDoors
          ? 'Roles whose Reach would come to 65 or more.'
          : 'Points of Reach that a role gains on average.'}{' '}
        <a href="#plan/roadmap">Plan an action</a>
      </p>
    </Insight>
  );
}
