import { useMemo } from 'preact/hooks';
import { comparedIds } from '../../lib/portfolio/compare';
import { isFiltering, passes, type RoleFilter } from '../../lib/portfolio/filter';
import { inOrder } from '../../lib/portfolio/order';
import type { SavedRole } from '../../lib/portfolio/schema';
import { searchRoles } from '../../lib/portfolio/search';
import { milestonesAhead, waitsFor } from '../../lib/portfolio/waiting';
import { lazily } from '../controls/lazily';
import { Empty, Loading } from '../controls/state';
import { replaceAddress } from '../desk/route';
import { usePlan } from '../plan/use-plan';
import { addressOf, type PortfolioSettings, settingsOf } from './address';
import { Filters } from './filters';
import { RoleList } from './role-list';
import { roleOptionsOf } from './role-options';
import { SavedPage } from './saved-page';
import { Shelf } from './shelf';
import { useSavedRoles } from './use-saved-roles';
import { ViewSwitch } from './view-switch';
import { WhatMoved } from './what-moved';

const Board = lazily(() => import('./board').then((view) => view.Board));
const Compare = lazily(() => import('./compare').then((view) => view.Compare));
const Duplicates = lazily(() => import('./duplicates').then((view) => view.Duplicates));
const RoleMap = lazily(() => import('./role-map').then((view) => view.RoleMap));

interface Props {
  /** The role whose page is open; empty: none. */
  openId: string;
  /** What the address says beside it. */
  query: URLSearchParams;
}

/** The saved roles as list, board or map, searched and filtered; one opens as a page. */
export function Portfolio({ openId, query }: Props) {
  const plan = usePlan();
  const saved = useSavedRoles();
  const settings = useMemo(() => settingsOf(query), [query]);
  const ahead = useMemo(() => milestonesAhead(plan?.milestones ?? []), [plan]);
  const options = useMemo(() => (plan ? roleOptionsOf(plan) : []), [plan]);
  const shown = useMemo(
    () => (saved ? shownOf(saved.roles, settings, new Set(options.map(({ id }) => id))) : []),
    [saved, settings, options],
  );
  const titles = useMemo(() => new Map(saved?.roles.map(({ id, title }) => [id, title])), [saved]);
  if (!plan || !saved) return <Loading what="Opening your portfolio …" />;
  if (openId === 'duplicates')
    return saved.whole ? (
      <Duplicates
        roles={saved.roles}
        optionOf={(id) => options.find((option) => option.id === id)?.title ?? null}
      />
    ) : (
      <Loading what="Looking through your roles …" />
    );
  if (openId === 'compare')
    return saved.whole ? (
      <Compare ids={comparedIds(query)} roles={saved.roles} />
    ) : (
      <Loading what="Looking for those roles …" />
    );
  if (openId) {
    const open = saved.roles.find(({ id }) => id === openId);
    if (open)
      return <SavedPage key={open.id} role={open} plan={plan} options={options} back={addressOf(settings)} />;
    if (!saved.whole) return <Loading what="Looking for that role …" />;
    return (
      <Empty title="That role isn’t here any more" alone>
        <p class="soft">
          It was removed, here or in another window. <a href={addressOf(settings)}>All your roles</a>
        </p>
      </Empty>
    );
  }
  if (!saved.roles.length)
    return (
      <Empty title="No roles yet" alone>
        <p class="soft">
          When a posting is worth keeping, click its badge and save it to a pathway. It stays here with its
          full text, even after the posting is gone.
        </p>
        <p>
          <a href="#exchange">Bring in a list from another tracker</a>
        </p>
      </Empty>
    );
  const change = (filter: RoleFilter, typing = false) => {
    const address = addressOf({ ...settings, filter });
    if (typing) replaceAddress(address);
    else location.hash = address;
  };
  const inSight = shown.filter((role) => !waitsFor(role, ahead));
  const waiting = shown.filter((role) => waitsFor(role, ahead));
  return (
    <div class="stack portfolio">
      <header class="row spread">
        <h1>{titleOf(saved.roles.length, saved.whole)}</h1>
        <div class="row">
          <a href="#portfolio/duplicates">Saved twice?</a>
          <ViewSwitch settings={settings} />
        </div>
      </header>
      <WhatMoved titleOf={(id) => titles.get(id)} />
      <Filters plan={plan} filter={settings.filter} onChange={change} />
      <p class="soft small shown" role="status">
        {saidOf(inSight.length, waiting.length, settings.filter)}
      </p>
      {inSight.length === 0 ? (
        <Empty title={waiting.length ? 'The rest is parked' : 'No role matches'}>
          <p class="soft">
            {isFiltering(settings.filter)
              ? 'Take a filter away, or search for fewer words.'
              : 'All your roles wait for a milestone, below.'}
          </p>
        </Empty>
      ) : settings.layout === 'board' ? (
        <Board roles={inSight} settings={settings} />
      ) : settings.layout === 'map' ? (
        <RoleMap roles={inSight} plan={plan} settings={settings} />
      ) : (
        <RoleList roles={inSight} options={options} settings={settings} />
      )}
      <Shelf roles={waiting} ahead={ahead} settings={settings} />
    </div>
  );
}

/** What is to be shown, in its order: the best matches first while something is searched, else the newest. */
function shownOf(
  roles: readonly SavedRole[],
  { filter, order }: PortfolioSettings,
  known: ReadonlySet<string>,
): SavedRole[] {
  const found = searchRoles(roles.filter(passes(filter, known)), filter.text);
  return order ? inOrder(found, order) : found;
}

function titleOf(count: number, whole: boolean): string {
  if (count === 1) return 'One saved role';
  return `${count.toLocaleString('en')}${whole ? '' : '+'} saved roles`;
}

function saidOf(shown: number, waiting: number, filter: RoleFilter): string {
  const parked = waiting ? `, ${waiting.toLocaleString('en')} parked below` : '';
  if (!isFiltering(filter)) return waiting ? `${shown.toLocaleString('en')} in sight${parked}.` : '';
  const match = shown === 1 ? 'One role matches' : `${shown.toLocaleString('en')} roles match`;
  return `${match}${parked}.`;
}
