import { noFilter } from '../../lib/portfolio/filter';
import { type Demand, demandMessage, type WayDemand } from '../../lib/portfolio/insights/demand';
import { least, percent } from '../../lib/portfolio/insights/statement';
import { addressOf } from '../portfolio/address';

/** As many pathways are shown, the fullest first. */
const WAYS = 6;
/** Shades of a cell, by share. */
const SHADES = 4;

/** How often each target skill is asked for on each pathway: a table whose cells are shaded. */
export function DemandPicture({ demand }: { demand: Demand }) {
  const { title, advice } = demandMessage(demand);
  const { skills, roles, asked } = demand;
  if (roles < least.market || !skills.length)
    return (
      <section class="insight too-few">
        <h2>{title}</h2>
        <p class="soft">{advice}</p>
      </section>
    );
  const ways = demand.ways
    .filter((way) => way.roles > 0)
    .sort((a, b) => b.roles - a.roles)
    .slice(0, WAYS);
  return (
    <section class="insight wide picture">
      <h2>{title}</h2>
      <p class="to-do">{advice}</p>
      <table class="demand" aria-label="How often your target skills are asked for">
        <thead>
          <tr>
            <th scope="col">Asked for by</th>
            {skills.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              All saved roles <span class="soft small">{roles.toLocaleString('en')}</span>
            </th>
            {asked.map((count, at) => (
              <Cell key={skills[at]?.id} count={count} of={roles} />
            ))}
          </tr>
          {ways.map((way) => (
            <Way key={way.roleIds.join()} way={way} skills={skills} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Way({ way, skills }: { way: WayDemand; skills: Demand['skills'] }) {
  const { titles, roleIds, roles, asked } = way;
  const filter = { ...noFilter, under: roleIds };
  return (
    <tr>
      <th scope="row">
        <a href={addressOf({ layout: 'list', order: null, filter })} dir="auto">
          {titles.join(' → ')}
        </a>{' '}
        <span class="soft small">{roles.toLocaleString('en')}</span>
      </th>
      {roles < least.way ? (
        <td colSpan={skills.length} class="soft small">
          too few to say
        </td>
      ) : (
        asked.map((count, at) => <Cell key={skills[at]?.id} count={count} of={roles} />)
      )}
    </tr>
  );
}

function Cell({ count, of }: { count: number; of: number }) {
  return <td class={`share-${Math.min(SHADES, Math.ceil((SHADES * count) / of))}`}>{percent(count, of)}</td>;
}
