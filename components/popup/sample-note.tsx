import { useState } from 'preact/hooks';
import { keepDraft, readDraft } from '../../lib/store/drafts';
import { erasePlan } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { useLive } from '../controls/use-live';
import { SAMPLE } from '../plan/put-sample';
import type { Place } from './place';

/** Says that the plan is the sample, and gives way to one's own. */
export function SampleNote({ onGo }: { onGo: (place: Place) => void }) {
  const shown = useLive(() => readDraft(SAMPLE));
  const [sure, setSure] = useState(false);
  if (!shown) return null;
  const start = async () => {
    await erasePlan();
    await keepDraft(SAMPLE, '');
    onGo({ view: 'quick-start', part: '' });
  };
  return (
    <aside class="note">
      <p>
        {sure
          ? 'The sample goes, with whatever you changed in it. Saved roles stay.'
          : 'This is the plan of somebody invented. Look around, open a few postings.'}
      </p>
      <p class="row">
        {sure ? (
          <>
            <Button onClick={() => void start()}>Yes, start mine</Button>
            <Button look="quiet" onClick={() => setSure(false)}>
              Keep looking
            </Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>Start your own</Button>
        )}
      </p>
    </aside>
  );
}
