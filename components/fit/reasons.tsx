import { useState } from 'preact/hooks';
import type { Fit, Reason } from '../../lib/fit/fit';

interface Props {
  fit: Fit;
  /** Shows a phrase where it stands in the posting, answers whether it is there; left out where there is no posting. */
  onPhrase?: ((phrase: string) => boolean) | undefined;
}

/** How many reasons for are shown; the rest would be noise. */
const SHOWN = 3;

/** The strongest reasons for, the strongest against, and what is unknown. */
export function Reasons({ fit, onPhrase }: Props) {
  const against = fit.against[0];
  const shown = fit.reasons.slice(0, SHOWN);
  const [isMissing, setMissing] = useState(false);
  const show = onPhrase && ((phrase: string) => setMissing(!onPhrase(phrase)));
  return (
    <section class="reasons" aria-label="Reasons">
      {shown.length > 0 && (
        <ul>
          {shown.map((reason) => (
            <ReasonLine key={`${reason.axis}${reason.text}`} reason={reason} onShow={show} />
          ))}
        </ul>
      )}
      {against && (
        <>
          <h2>What speaks against it</h2>
          <ul>
            <ReasonLine reason={against} onShow={show} />
          </ul>
        </>
      )}
      <p class="small soft" role="status">
        {isMissing && 'That phrase isn’t on the page right now: perhaps it is folded away.'}
      </p>
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

interface LineProps {
  reason: Reason;
  onShow: ((phrase: string) => void) | undefined;
}

function ReasonLine({ reason, onShow }: LineProps) {
  const { phrase } = reason;
  return (
    <li class={`reason ${reason.sense === 'against' ? 'against' : reason.axis}`}>
      <p>{reason.text}</p>
      {phrase &&
        (onShow ? (
          <button type="button" onClick={() => onShow(phrase)}>
            “{phrase}”
          </button>
        ) : (
          <q class="soft">{phrase}</q>
        ))}
    </li>
  );
}
