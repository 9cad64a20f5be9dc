import { useEffect, useState } from 'preact/hooks';
import { DESCRIPTION_BOUND, LINE_BOUND } from '../../lib/posting/bounds';
import { pastedPosting } from '../../lib/posting/pasted';
import type { Posting } from '../../lib/posting/schema';
import { readDraft } from '../../lib/store/drafts';
import { PASTED } from '../../lib/store/pasted';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { useDraft } from '../controls/use-draft';
import { PastedScore } from './pasted-score';

/** Scores a posting that comes by mail or from a colleague: its title and its text, pasted, or selected on a page. */
export function Paste({ scoreNow }: { scoreNow: boolean }) {
  const [title, setTitle] = useDraft(PASTED.title);
  const [company, setCompany] = useDraft(PASTED.company);
  const [text, setText] = useDraft(PASTED.text);
  const [asked, setAsked] = useState<{ posting: Posting; turn: number } | null>(null);
  const score = (posting: Posting) => setAsked((last) => ({ posting, turn: (last?.turn ?? 0) + 1 }));
  useEffect(() => {
    if (scoreNow)
      void Promise.all([readDraft(PASTED.title), readDraft(PASTED.text)]).then(([title, text = '']) => {
        if (title) score(pastedPosting({ title, company: '', text }));
      });
  }, []);
  const startOver = () => {
    for (const set of [setTitle, setCompany, setText]) set('');
    setAsked(null);
  };
  return (
    <div class="columns">
      <form class="stack paste" onSubmit={(event) => event.preventDefault()}>
        <h1>Score a text</h1>
        <p class="soft">A posting that came by mail, on paper, or on a site that Waymark doesn’t read.</p>
        <Field label="Title of the job" value={title} onChange={setTitle} bound={LINE_BOUND} />
        <Field label="Employer, if you know it" value={company} onChange={setCompany} bound={LINE_BOUND} />
        <Field label="Its text" long value={text} onChange={setText} bound={DESCRIPTION_BOUND} />
        <p class="row">
          <Button
            look="leading"
            disabled={!title.trim()}
            onClick={() => score(pastedPosting({ title, company, text }))}
          >
            Score it
          </Button>
          {(title || company || text) && (
            <Button look="quiet" onClick={startOver}>
              Empty the form
            </Button>
          )}
        </p>
      </form>
      <section class="stack" aria-live="polite">
        {asked && <PastedScore key={asked.turn} posting={asked.posting} />}
      </section>
    </div>
  );
}
