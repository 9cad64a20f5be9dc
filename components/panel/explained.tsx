import type { Wanted } from '../../lib/page/handle';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation } from '../../lib/shell/protocol';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Score } from '../fit/score';
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

/** The panel with a score: what it is and why, then what to do. */
export function Explained({ explanation, wanted, onChanged }: Props) {
  const { key, mark, highlight } = explanation;
  const { provisional } = wanted;
  const dismiss = async () => {
    await sendMessage('dismiss', { key, dismissed: !mark.dismissed });
    await onChanged();
  };
  return (
    <>
      <Score
        explanation={explanation}
        provisional={provisional}
        onPhrase={provisional ? undefined : (phrase) => showPhrase(document, phrase, highlight)}
      />
      <hr />
      <SaveForm explanation={explanation} wanted={wanted} onChanged={onChanged} />
      <p>
        <Button onClick={() => attempt(dismiss())} pressed={mark.dismissed}>
          Not for me
        </Button>
      </p>
      <TeachForm explanation={explanation} onChanged={onChanged} />
      <CorrectForm explanation={explanation} onChanged={onChanged} />
    </>
  );
}
