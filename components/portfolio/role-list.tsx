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

/** What a screen reader counts the first role's row as: the header is row 1. */
const FIRST = 2;

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
  const walk = (event: KeyboardEvent) => {
    const next = nextOf(event);
    const role = next && roles[next.place];
    if (!role) return;
    event.preventDefault();
    // the row with the focus is drawn wherever it is: a key is never too quick for the rows
    setFocused(role.id);
    queueMicrotask(() => {
      const row = body.current?.querySelector(`[aria-rowindex="${next.place + FIRST}"]`);
      row?.querySelector<HTMLElement>(next.part)?.focus();
    });
  };
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
        <tbody ref={body} onKeyDown={walk}>
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

/** Where up and down lead from a row's title or box: the place of the next row from 0, and which part of it. */
function nextOf({ key, target }: KeyboardEvent): { place: number; part: string } | null {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const from = target instanceof Element ? target : null;
  const part = ['.title', '.pick input'].find((one) => from?.matches(one));
  const row = Number(from?.closest('tr')?.getAttribute('aria-rowindex'));
  return step && part ? { place: row - FIRST + step, part } : null;
}
