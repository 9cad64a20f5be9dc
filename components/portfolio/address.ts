import { filterOf, filterQuery, type RoleFilter } from '../../lib/portfolio/filter';
import { firstDown, type Order, orders } from '../../lib/portfolio/order';

/** The views of the same roles, in the order of their switch. */
export const layouts = ['list', 'board', 'map'] as const;
export type Layout = (typeof layouts)[number];

/** What the portfolio is set to: all of it stands in the address, so that back, forward and reload keep it. */
export interface PortfolioSettings {
  layout: Layout;
  /** Null: newest first, or the best matches first while something is searched. */
  order: Order | null;
  filter: RoleFilter;
}

/** The settings that an address says; what it says wrongly is left out. */
export function settingsOf(query: URLSearchParams): PortfolioSettings {
  const [, less, by] = /^(-?)(\w+)$/.exec(query.get('sort') ?? '') ?? [];
  const order = orders.find((one) => one === by);
  return {
    layout: layouts.find((one) => one === query.get('view')) ?? 'list',
    order: order ? { by: order, down: less === '-' } : null,
    filter: filterOf(query),
  };
}

/** The address of the portfolio set so, or of one role in it, from which one comes back to these settings. */
export function addressOf({ layout, order, filter }: PortfolioSettings, roleId = ''): string {
  const query = new URLSearchParams({
    ...(layout === 'list' ? {} : { view: layout }),
    ...(order ? { sort: `${order.down ? '-' : ''}${order.by}` } : {}),
    ...filterQuery(filter),
  }).toString();
  return `#portfolio${roleId && `/${encodeURIComponent(roleId)}`}${query && `?${query}`}`;
}

/** The order after a click on a column: its own sense first, then the other one. */
export function nextOrder(order: Order | null, by: Order['by']): Order {
  return { by, down: order?.by === by ? !order.down : firstDown[by] };
}
