import { useEffect, useState } from 'preact/hooks';
import { DESCRIPTION_BOUND, LINE_BOUND } from '../../lib/posting/bounds';
import type { Posting } from '../../lib/posting/schema';
import { unsaid } from '../../lib/posting/unsaid';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation } from '../../lib/shell/protocol';
import { readDraft } from '../../lib/store/drafts';
import { PASTED } from '../../lib/store/pasted';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Failed } from '../controls/state';
import { useDraft } from '../controls/use-draft';
import { Score } from '../fit/score';

/** A posting that was typed or pasted has no address of its own. */
const pasted = (title: string, description: string): Posting => ({
  site: 'pasted',
  siteId: null,
  url: `https://pasted.invalid/${encodeURIComponent(title.slice(0, 200))}`,
  title,
  company: null,
  location: null,
  description,
  ...unsaid,
  readBy: 'pasted',
});

/** Scores a posting that comes by mail or from a colleague: its title and its text, pasted, or selected on a page. */
export function Paste({ scoreNow }: { scoreNow: boolean }) {
  const [title, setTitle] = useDraft(PASTED.title);
  const [text, setText] = useDraft(PASTED.text);
  const [answer, setAnswer] = useState<Explanation | string | null>(null);
  const score = (title: string, text: string) =>
    sendMessage('explain', { posting: pasted(title.trim(), text), provisional: false }).then(
      (got) =>
        setAnswer(
          'silence' in got
            ? got.silence === 'paused'
              ? 'Waymark is paused: switch it on again in the settings.'
              : 'Your plan comes first: write where you want to go, and this text gets its score.'
            : got,
        ),
      (error: Error) => setAnswer(error.message),
    );
  useEffect(() => {
    if (scoreNow)
      void Promise.all([readDraft(PASTED.title), readDraft(PASTED.text)]).then(([title, text]) => {
        if (title) void score(title, text ?? '');
      });
  }, []);
  return (
    <div class="columns">
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <h1>Score a text</h1>
        <p class="soft">A posting that came by mail, on paper, or on a site that Waymark doesn’t read.</p>
        <Field label="Title of the job" value={title} onChange={setTitle} bound={LINE_BOUND} />
        <Field label="Its text" long value={text} onChange={setText} bound={DESCRIPTION_BOUND} />
        <p>
          <Button look="leading" disabled={!title.trim()} onClick={() => void score(title, text)}>
            Score it
          </Button>
        </p>
      </form>
      <section class="stack" aria-live="polite">
        {typeof answer === 'string' && <Failed why={answer} />}
        {answer && typeof answer === 'object' && <Score explanation={answer} under />}
      </section>
    </div>
  );
}
