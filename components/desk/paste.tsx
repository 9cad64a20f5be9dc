import { useEffect, useState } from 'preact/hooks';
import { DESCRIPTION_BOUND, LINE_BOUND } from '../../lib/posting/bounds';
import type { Posting } from '../../lib/posting/schema';
import { unsaid } from '../../lib/posting/unsaid';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation, Silence } from '../../lib/shell/protocol';
import { readDraft } from '../../lib/store/drafts';
import { PASTED } from '../../lib/store/pasted';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Empty, Failed } from '../controls/state';
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
  const [answer, setAnswer] = useState<Explanation | { silence: Silence } | string | null>(null);
  const score = (title: string, text: string) =>
    sendMessage('explain', { posting: pasted(title.trim(), text), provisional: false }).then(
      (got) => setAnswer(got),
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
      <form class="stack paste" onSubmit={(event) => event.preventDefault()}>
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
        {typeof answer === 'string' ? (
          <Failed why={answer} />
        ) : answer && 'silence' in answer ? (
          <Silent silence={answer.silence} />
        ) : (
          answer && <Score explanation={answer} under />
        )}
      </section>
    </div>
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
        <a href="#plan">Write where you want to go</a>, and this text gets its score. It stays here meanwhile.
      </p>
    </Empty>
  );
}
