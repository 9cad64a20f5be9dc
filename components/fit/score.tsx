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
  /** It stands under the heading of a view. */
  under?: boolean;
  /** Only its card was read. */
  provisional?: boolean;
  /** Shows a phrase where it stands in the posting; answers whether it is there. Left out where it can't be shown. */
  onPhrase?: ((phrase: string) => boolean) | undefined;
}

/** A posting's fit: the verdict in words, the number, the three bars, the reasons, what would change it. */
export function Score({ explanation, madeUp, under, provisional, onPhrase }: Props) {
  const Verdict = under ? 'h2' : 'h1';
  const { fit, posting, mark, options, flags, staleness } = explanation;
  const role = options.find(({ id }) => id === fit.roleId)?.title ?? null;
  return (
    <article class="score">
      <header>
        <Verdict tabIndex={-1}>{verdictOf(fit, role)}</Verdict>
        <FitNumber fit={fit} rank={mark.rank} />
        <p class="soft small">
          {[posting.title, posting.company, posting.location].filter(Boolean).join(' · ')}
        </p>
        {staleness && <p class="soft small">{staleness}</p>}
      </header>
      {provisional && (
        <p class="card-only">This is what the card says. Open the posting, and it is read in full.</p>
      )}
      {flags.length > 0 && (
        <ul class="flags" aria-label="Your deal-breakers">
          {flags.map((flag) => (
            <li key={flag}>{flag}</li>
          ))}
        </ul>
      )}
      <AxisBars fit={fit} />
      <Reasons fit={fit} onPhrase={onPhrase} />
      {!madeUp && <Changes changes={fit.changes} />}
    </article>
  );
}
