import type { Explanation } from '../../lib/shell/protocol';
import { AxisBars } from './axis-bars';
import { Changes } from './changes';
import { FitNumber } from './fit-number';
import { Reasons } from './reasons';
import { verdictOf } from './verdict';

interface Props {
  explanation: Explanation;
  /** The posting is made up: nothing for the plan follows from it. */
  madeUp?: boolean;
}

/** A posting's fit: the verdict in words, the number, the three bars, the reasons. */
export function Score({ explanation, madeUp }: Props) {
  const { fit, posting, mark, options, flags, staleness } = explanation;
  const role = options.find(({ id }) => id === fit.roleId)?.title ?? null;
  return (
    <article class="score">
      <header>
        <h1>{verdictOf(fit, role)}</h1>
        <FitNumber fit={fit} rank={mark.rank} />
        <p class="soft small">
          {[posting.title, posting.company, posting.location, staleness].filter(Boolean).join(' · ')}
        </p>
      </header>
      {flags.length > 0 && (
        <ul class="flags" aria-label="Your deal-breakers">
          {flags.map((flag) => (
            <li key={flag}>{flag}</li>
          ))}
        </ul>
      )}
      <AxisBars fit={fit} />
      <Reasons fit={fit} />
      {!madeUp && <Changes changes={fit.changes} />}
    </article>
  );
}
