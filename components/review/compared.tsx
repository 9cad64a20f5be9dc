import { comparePlans, type PlanChange } from '../../lib/plan/compare-plans';
import type { Plan } from '../../lib/plan/schema';
import { type FitPair, fitsMessage } from '../../lib/portfolio/fits-moved';
import { shorten } from '../plan/shorten';
import { FitsSideBySide } from './fits-side-by-side';

/** Longest text that is shown of a side, in characters. */
const SIDE = 400;
/** So many new, changed or gone records of a list are shown at once; the others wait folded. */
const OF_A_KIND = 6;

interface Props {
  was: Plan;
  is: Plan;
  /** What the two sides are called. */
  names: readonly [string, string];
  /** The fits of saved roles on both sides. */
  pairs: readonly FitPair[];
}

const doings = { added: 'New', changed: 'Changed', removed: 'Gone' } as const;

/** Two plans side by side in plain words: what is new, changed, gone; and every saved role's fit. */
export function Compared({ was, is, names, pairs }: Props) {
  const changes = comparePlans(was, is);
  const { first, rest } = byKind(changes);
  const said = fitsMessage(pairs);
  return (
    <section class="stack" aria-live="polite">
      <h2>{changes.length ? sayCount(changes) : 'Nothing differs between the two.'}</h2>
      {first.length > 0 && <Table changes={first} names={names} />}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more of the same kinds</summary>
          <Table changes={rest} names={names} />
        </details>
      )}
      {said && (
        <details>
          <summary>{said}</summary>
          <FitsSideBySide pairs={pairs} then={names[0]} />
        </details>
      )}
    </section>
  );
}

/** Parts the first few of each kind (new actions, changed skills) from the rest. */
function byKind(changes: readonly PlanChange[]): { first: PlanChange[]; rest: PlanChange[] } {
  const counts = new Map<string, number>();
  const first: PlanChange[] = [];
  const rest: PlanChange[] = [];
  for (const change of changes) {
    const kind = `${change.is} ${change.what}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    (count <= OF_A_KIND ? first : rest).push(change);
  }
  return { first, rest };
}

function Table({ changes, names: [then, now] }: { changes: readonly PlanChange[]; names: Props['names'] }) {
  return (
    <div class="wide">
      <table class="side-by-side">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">{then}</th>
            <th scope="col">{now}</th>
          </tr>
        </thead>
        <tbody>{changes.map(rowsOf)}</tbody>
      </table>
    </div>
  );
}

function sayCount(changes: readonly PlanChange[]): string {
  const count = (is: PlanChange['is']) => changes.filter((one) => one.is === is).length;
  const parts = [
    count('added') && `${count('added')} new`,
    count('changed') && `${count('changed')} changed`,
    count('removed') && `${count('removed')} gone`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function rowsOf({ is, what, name, details }: PlanChange, at: number) {
  const head = (
    <th scope="row">
      <span class="soft small">
        {doings[is]}: {what}
      </span>
      {name && (
        <>
          <br />
          <span dir="auto">{shorten(name, 90)}</span>
        </>
      )}
    </th>
  );
  if (!details.length)
    return (
      <tr key={at} class={is}>
        {head}
        <td>{is === 'removed' ? 'there' : '–'}</td>
        <td>{is === 'added' ? 'there' : '–'}</td>
      </tr>
    );
  return (
    <tr key={at} class={is}>
      {head}
      {(['was', 'is'] as const).map((side) => (
        <td key={side}>
          {details.map((detail) => (
            <p key={detail.what} dir="auto">
              {detail.what && <span class="soft small">{detail.what}: </span>}
              {shorten(detail[side], SIDE)}
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}
