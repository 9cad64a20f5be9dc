import type { Posting } from '../../lib/posting/schema';
import { sendMessage } from '../../lib/shell/messages';
import { Button } from '../controls/button';
import { Failed, Loading } from '../controls/state';
import { Score } from '../fit/score';
import { useExplanation } from '../fit/use-explanation';
import { CorrectForm } from '../panel/correct-form';
import { SaveForm } from '../panel/save-form';

/** The posting in this tab: its fit, and what to do with it. */
export function PostingHere({ posting }: { posting: Posting }) {
  const wanted = { posting, provisional: false };
  const state = useExplanation(wanted);
  if (state.is === 'loading' || state.is === 'silent') return <Loading what="Scoring …" />;
  if (state.is === 'failed') return <Failed why={state.why} onRetry={() => void state.again()} />;
  const { explanation, again } = state;
  const { dismissed } = explanation.mark;
  const dismiss = async () => {
    await sendMessage('dismiss', { key: explanation.key, dismissed: !dismissed });
    await again();
  };
  return (
    <>
      <Score explanation={explanation} />
      <div class="filing">
        <SaveForm explanation={explanation} wanted={wanted} onChanged={again} />
        <Button pressed={dismissed} onClick={() => void dismiss()}>
          Not for me
        </Button>
        <CorrectForm explanation={explanation} onChanged={again} />
      </div>
    </>
  );
}
