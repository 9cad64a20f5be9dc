import { TODAY, VISION } from '../../lib/plan/pathways';
import type { Plan } from '../../lib/plan/schema';
import { NO_PATHWAY } from '../../lib/portfolio/filter';
import { inOrder } from '../../lib/portfolio/order';
import type { SavedRole } from '../../lib/portfolio/schema';
import { Empty } from '../controls/state';
import { layOut } from '../plan/pictures/layout';
import { Picture } from '../plan/pictures/picture';
import { Ways } from '../plan/pictures/ways';
import { addressOf, type PortfolioSettings } from './address';
import { EndStop, OptionStop, STOP_WITH_ROLES } from './map-stop';
import { RoleMapTable } from './role-map-table';

interface Props {
  roles: readonly SavedRole[];
  plan: Plan;
  settings: PortfolioSettings;
}

/** The pathways with the saved roles that lie on them; each role is a mark with its fit, the best first. */
export function RoleMap({ roles, plan, settings }: Props) {
  if (!plan.roles.length)
    return (
      <Empty title="No ways on the map yet">
        <p class="soft">
          With a next step and an ideal role there is a first one.{' '}
          <a href="#plan/options">Write down your role options</a>
        </p>
      </Empty>
    );
  const best = inOrder(roles, { by: 'fit', down: true });
  const filed = new Map(plan.roles.map(({ id }): [string, SavedRole[]] => [id, []]));
  const strays: SavedRole[] = [];
  for (const role of best) (filed.get(role.roleId ?? '') ?? strays).push(role);
  const { width, height, stops, ways } = layOut(plan, STOP_WITH_ROLES);
  const listOf = (under: string) =>
    addressOf({ ...settings, layout: 'list', filter: { ...settings.filter, under: [under] } });
  return (
    <Picture title={messageOf(plan, filed, roles.length)} text={<RoleMapTable plan={plan} filed={filed} />}>
      <nav aria-label="Roles on the map">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} class="chart map role-map">
          <title>Map of your pathways with your saved roles</title>
          <Ways ways={ways} />
          {stops.map((stop) => {
            const option = plan.roles.find(({ id }) => id === stop.id);
            if (option)
              return (
                <OptionStop
                  key={stop.id}
                  {...stop}
                  option={option}
                  roles={filed.get(option.id) ?? []}
                  href={listOf(option.id)}
                  hrefOf={(role) => addressOf(settings, role.id)}
                />
              );
            const title = stop.id === TODAY ? plan.profile.currentTitle : plan.profile.vision;
            return (
              <EndStop key={stop.id} {...stop} is={stop.id === VISION ? 'vision' : 'today'} title={title} />
            );
          })}
        </svg>
      </nav>
      {strays.length > 0 && (
        <p class="small">
          <a href={listOf(NO_PATHWAY)}>
            {strays.length === 1 ? 'One role lies' : `${strays.length.toLocaleString('en')} roles lie`} on no
            pathway
          </a>
        </p>
      )}
    </Picture>
  );
}

function messageOf(plan: Plan, filed: ReadonlyMap<string, readonly SavedRole[]>, all: number): string {
  const counts = plan.roles.map(({ id, title }) => ({ title, count: filed.get(id)?.length ?? 0 }));
  const on = counts.reduce((sum, { count }) => sum + count, 0);
  if (!on) return 'None of these roles lies on one of your pathways yet.';
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const bare = counts.filter(({ count }) => !count).length;
  const where = `${on === all ? 'All' : on.toLocaleString('en')} of your ${all.toLocaleString('en')} roles lie on your pathways, most under ${most.title}.`;
  if (all === 1) return `Your role lies under ${most.title}.`;
  return bare ? `${where} ${bare === 1 ? 'One stop has' : `${bare} stops have`} none yet.` : where;
}
