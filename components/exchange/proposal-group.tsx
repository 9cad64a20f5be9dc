import type { Item } from '../../lib/exchange/in/proposal';
import { kindWords, levelWords } from '../../lib/plan/plan-words';
import { Button } from '../controls/button';

/** So many are shown one by one; the rest of a long list follows "all" and "none". */
const SHOWN = 100;

interface Props {
  title: string;
  hint: string;
  items: readonly Item[];
  ticked: ReadonlySet<string>;
  onTick: (ids: string[], on: boolean) => void;
}

/** One part of a proposal. */
export function ProposalGroup({ title, hint, items, ticked, onTick }: Props) {
  const open = items.filter(({ status }) => status !== 'there');
  const there = items.filter(({ status }) => status === 'there');
  const ids = open.map(({ id }) => id);
  return (
    <section class="stack proposal-group">
      <header class="row spread">
        <div>
          <h2>{title}</h2>
          {hint && open.length > 0 && <p class="soft small">{hint}</p>}
        </div>
        {open.length > 1 && (
          <span class="row">
            <Button look="quiet" label={`All of ${title}`} onClick={() => onTick(ids, true)}>
              All
            </Button>
            <Button look="quiet" label={`None of ${title}`} onClick={() => onTick(ids, false)}>
              None
            </Button>
          </span>
        )}
      </header>
      {open.length > 0 && (
        <ul>
          {open.slice(0, SHOWN).map((item) => (
            <li key={item.id}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.has(item.id)}
                  onChange={(event) => onTick([item.id], event.currentTarget.checked)}
                />
                <span class="what">
                  <span dir="auto">{item.label}</span>
                  <Aside item={item} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {open.length > SHOWN && (
        <p class="soft small">… and {open.length - SHOWN} more, which follow “All” and “None”.</p>
      )}
      {there.length > 0 && (
        <details>
          <summary class="soft small">
            {there.length === 1 ? 'One is there already' : `${there.length} are there already`}
          </summary>
          <p class="small" dir="auto">
            {there
              .slice(0, SHOWN)
              .map(({ label }) => label)
              .join(', ')}
            {there.length > SHOWN && ` … and ${there.length - SHOWN} more`}
          </p>
        </details>
      )}
    </section>
  );
}

/** What stands beside an item: what it would be, where it comes from, what the plan says now. */
function Aside({ item: { change, why, status, was } }: { item: Item }) {
  const is =
    change.is === 'level'
      ? levelWords[change.level]
      : change.is === 'entry' && change.list === 'currentSkills'
        ? levelWords[change.fields.level ?? 2]
        : change.is === 'entry' && change.list === 'roles' && change.fields.kind
          ? kindWords[change.fields.kind]
          : '';
  const now = change.is === 'level' ? levelWords[Number(was)] : was;
  return (
    <span class="soft small" dir="auto">
      {[is, why].filter(Boolean).join(' · ')}
      {status === 'differs' && <span class="differs"> You have now: {now}</span>}
    </span>
  );
}
