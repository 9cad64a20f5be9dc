import { useRef, useState } from 'preact/hooks';
import type { Order, OrderBy } from '../../lib/portfolio/order';
import type { SavedRole } from '../../lib/portfolio/schema';
import { addressOf, nextOrder, type PortfolioSettings } from './address';
import { BulkBar } from './bulk-bar';
import type { RoleOption } from './role-options';
import { RoleRow } from './role-row';
import { useVisibleRows } from './use-visible-rows';

const columns: { by: OrderBy; name: string }[] = [
  { by: 'fit', name: 'Fit' },
  { by: 'title', name: 'Role' },
  { by: 'company', name: 'Employer' },
  { by: 'stage', name: 'Stage' },
  { by: 'excitement', name: 'Pull' },
  { by: 'nextOn', name: 'Next date' },
  { by: 'createdAt', name: 'Saved' },
];

interface Props {
  /** In the order they are shown in. */
  roles: readonly SavedRole[];
  options: readonly RoleOption[];
  settings: PortfolioSettings;
}

/** The saved roles as a table that is put in order by a click on a column; only the rows near the window are drawn. */
export function RoleList({ roles, options, settings }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string | null>(null);
  const { from, to, height } = useVisibleRows(roles.length, body, '.role-row');
  const picked = roles.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], is: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) is ? next.add(id) : next.delete(id);
      return next;
    });
  const sort = (by: OrderBy) => {
    location.hash = addressOf({ ...settings, order: nextOrder(settings.order, by) });
  };
  // the row with the focus stays, wherever one scrolls: its place must not be lost
  const at = focused === null ? -1 : roles.findIndex(({ id }) => id === focused);
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (at >= 0 && at < from) drawn.unshift(at);
  if (at >= to) drawn.push(at);
  const all = picked.length === roles.length;
  return (
    <>
      <BulkBar picked={picked} options={options} onDone={() => setChosen(new Set())} />
      <table class="role-table" aria-rowcount={roles.length + 1} aria-label="Saved roles">
        <thead>
          <tr aria-rowindex={1}>
            <th class="pick">
              <label class="box">
                <input
                  type="checkbox"
                  checked={all}
                  ref={(box) => {
                    if (box) box.indeterminate = picked.length > 0 && !all;
                  }}
                  aria-label={`Choose all ${roles.length} shown`}
                  onChange={() =>
                    choose(
                      roles.map(({ id }) => id),
                      !all,
                    )
                  }
                />
              </label>
            </th>
            {columns.map(({ by, name }) => (
              <th key={by} class={by} aria-sort={sortOf(settings.order, by)}>
                <button type="button" onClick={() => sort(by)}>
                  {name}
                  <span aria-hidden="true">{arrowOf(settings.order, by)}</span>
                </button>
              </th>
            ))}
            <td class="away" />
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => walk(event)}>
          {drawn.flatMap((index, i) => {
            const role = roles[index];
            const skipped = index - (drawn[i - 1] ?? -1) - 1;
            return [
              skipped > 0 && <Gap key={`gap ${i && 'inside'}`} height={skipped * height} />,
              role && (
                <RoleRow
                  key={role.id}
                  role={role}
                  index={index}
                  options={options}
                  href={addressOf(settings, role.id)}
                  chosen={chosen.has(role.id)}
                  onChoose={(is) => choose([role.id], is)}
                  onFocus={() => setFocused(role.id)}
                />
              ),
            ];
          })}
          <Gap key="gap after" height={(roles.length - 1 - (drawn.at(-1) ?? -1)) * height} />
        </tbody>
      </table>
    </>
  );
}

/** The room of rows that aren't drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without content has nothing to focus
    <tr class="gap" aria-hidden="true">
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  ) : null;
}

const sortOf = (order: Order | null, by: OrderBy) =>
  order?.by === by ? (order.down ? ('descending' as const) : ('ascending' as const)) : undefined;

const arrowOf = (order: Order | null, by: OrderBy) => (order?.by === by ? (order.down ? ' ↓' : ' ↑') : '');

/** Up and down go from a row's title or box to the next row's. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target instanceof Element ? event.target : null;
  const what = from?.matches('.title') ? '.title' : from?.matches('.pick input') ? '.pick input' : null;
  if (!step || !what) return;
  let row = from?.closest('tr') ?? null;
  do row = (step > 0 ? row?.nextElementSibling : row?.previousElementSibling) as HTMLTableRowElement | null;
  while (row?.classList.contains('gap'));
  row?.querySelector<HTMLElement>(what)?.focus();
  event.preventDefault();
}
