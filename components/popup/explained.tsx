import type { Explanation } from '../../lib/shell/protocol';
import { AxisBars } from '../fit/axis-bars';
import { Changes } from '../fit/changes';
import { FitNumber } from '../fit/fit-number';
import { Reasons } from '../fit/reasons';
import { verdictOf } from '../fit/verdict';

interface Props {
  explanation: Explanation;
  /** Of a real posting, from which something for the plan may follow. */
  isReal: boolean;
}

/** A posting's fit: the verdict in words, the number, the three bars, the reasons. */
export function Explained({ explanation, isReal }: Props) {
  const { fit, posting, mark, options, flags, staleness } = explanation;
  const role = options.find(({ id }) => id === fit.roleId)?.title ?? null;
  return (
    <article class="explained">
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
      {isReal && <Changes changes={fit.changes} />}
    </article>
  );
}
