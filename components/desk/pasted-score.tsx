import type { Posting } from '../../lib/posting/schema';
import type { Silence } from '../../lib/shell/protocol';
import { Empty, Failed, Loading } from '../controls/state';
import { Score } from '../fit/score';
import { useExplanation } from '../fit/use-explanation';
import { SaveForm } from '../panel/save-form';

/** The fit of a pasted posting, and where to save it. */
export function PastedScore({ posting }: { posting: Posting }) {
  const wanted = { posting, provisional: false };
  const state = useExplanation(wanted);
  if (state.is === 'loading') return <Loading what="Scoring …" />;
  if (state.is === 'failed') return <Failed why={state.why} onRetry={() => void state.again()} />;
  if (state.is === 'silent') return <Silent silence={state.silence} />;
  const { explanation, again } = state;
  return (
    <>
      <Score explanation={explanation} under />
      <div class="pasted-filing">
        <SaveForm explanation={explanation} wanted={wanted} onChanged={again} />
        {explanation.savedId && <a href={`#portfolio/${explanation.savedId}`}>Open it in your portfolio</a>}
      </div>
    </>
  );
}

/** Nothing to score with: what to do about it. The text stays where it is meanwhile. */
function Silent({ silence }: { silence: Silence }) {
  return silence === 'paused' ? (
    <Empty title="Waymark is paused">
      <p>
        <a href="#settings">Switch it on again</a>, and this text gets its score.
      </p>
    </Empty>
  ) : (
    <Empty title="Your plan comes first">
      <p>
        <a href="#plan/start">Write where you want to go</a>, and this text gets its score. It stays here
        meanwhile.
      </p>
    </Empty>
  );
}
