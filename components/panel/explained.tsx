import { useState } from 'preact/hooks';
import type { Reason } from '../../lib/fit/fit';
import type { Wanted } from '../../lib/page/handle';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation } from '../../lib/shell/protocol';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { AxisBars } from '../fit/axis-bars';
import { Changes } from '../fit/changes';
import { FitNumber } from '../fit/fit-number';
import { Reasons } from '../fit/reasons';
import { verdictOf } from '../fit/verdict';
import { CorrectForm } from './correct-form';
import { showPhrase } from './find-phrase';
import { SaveForm } from './save-form';
import { TeachForm } from './teach-form';

interface Props {
  explanation: Explanation;
  wanted: Wanted;
  /** Something was written: the scores and marks are asked for again. */
  onChanged: () => Promise<void>;
}

/** The panel with a score: the verdict first, then the number, the bars, the reasons, then what to do. */
export function Explained({ explanation, wanted, onChanged }: Props) {
  const { fit, posting, mark, options, flags, staleness, highlight } = explanation;
  const [notFound, setNotFound] = useState(false);
  const role = options.find(({ id }) => id === fit.roleId)?.title ?? null;
  const show = (reason: Reason) =>
    setNotFound(!reason.phrase || !showPhrase(document, reason.phrase, highlight));
  const dismiss = async () => {
    await sendMessage('dismiss', { key: explanation.key, dismissed: !mark.dismissed });
    await onChanged();
  };
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{verdictOf(fit, role)}</h1>
        <FitNumber fit={fit} rank={mark.rank} />
        <p class="small soft">
          {[posting.title, posting.company, posting.location].filter(Boolean).join(' · ')}
        </p>
        {staleness && <p class="small soft">{staleness}</p>}
      </header>
      {wanted.provisional && (
        <p class="flag calm">This is what the card says. Open the posting, and it is read in full.</p>
      )}
      {flags.length > 0 && (
        <ul class="flag" aria-label="Your deal-breakers">
          {flags.map((flag) => (
            <li key={flag}>{flag}</li>
          ))}
        </ul>
      )}
      <AxisBars fit={fit} />
      <Reasons fit={fit} onPhrase={wanted.provisional ? undefined : show} />
      {notFound && (
        <p class="small soft" role="status">
          That phrase isn’t on the page right now: perhaps it is folded away.
        </p>
      )}
      <Changes changes={fit.changes} />
      <hr />
      <SaveForm key={explanation.savedId} explanation={explanation} wanted={wanted} onChanged={onChanged} />
      <p class="row spread">
        <Button onClick={() => attempt(dismiss())} pressed={mark.dismissed}>
          Not for me
        </Button>
      </p>
      <TeachForm explanation={explanation} onChanged={onChanged} />
      <CorrectForm explanation={explanation} onChanged={onChanged} />
    </>
  );
}
