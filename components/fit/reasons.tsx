import type { Fit, Reason } from '../../lib/fit/fit';

interface Props {
  fit: Fit;
  /** Shows a phrase where it stands in the posting; left out where there is no posting to show it in. */
  onPhrase?: ((reason: Reason) => void) | undefined;
}

/** How many reasons for are shown; the rest would be noise. */
const SHOWN = 3;

/** The strongest reasons for, the strongest against, and what is unknown. */
export function Reasons({ fit, onPhrase }: Props) {
  const against = fit.against[0];
  const shown = fit.reasons.slice(0, SHOWN);
  return (
    <section class="reasons" aria-label="Reasons">
      {shown.length > 0 && (
        <ul>
          {shown.map((reason) => (
            <ReasonLine key={`${reason.axis}${reason.text}`} reason={reason} onPhrase={onPhrase} />
          ))}
        </ul>
      )}
      {against && (
        <>
          <h2>What speaks against it</h2>
          <ul>
            <ReasonLine reason={against} onPhrase={onPhrase} />
          </ul>
        </>
      )}
      {fit.unknown.length > 0 && (
        <>
          <h2>What it doesn’t say</h2>
          <ul class="soft small">
            {fit.unknown.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ReasonLine({ reason, onPhrase }: { reason: Reason; onPhrase?: Props['onPhrase'] }) {
  const phrase = reason.phrase && `“${reason.phrase}”`;
  return (
    <li class={`reason ${reason.sense === 'against' ? 'against' : reason.axis}`}>
      <p>{reason.text}</p>
      {phrase &&
        (onPhrase ? (
          <button type="button" onClick={() => onPhrase(reason)}>
            {phrase}
          </button>
        ) : (
          <q class="soft">{reason.phrase}</q>
        ))}
    </li>
  );
}
