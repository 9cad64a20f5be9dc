import { useState } from 'preact/hooks';
import { LINE_BOUND } from '../../lib/posting/bounds';
import { sendMessage } from '../../lib/shell/messages';
import type { Explanation } from '../../lib/shell/protocol';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { Field } from '../controls/field';

/** Putting right what was read wrongly; the person's words count from then on, and can be taken back. */
export function CorrectForm({
  explanation,
  onChanged,
}: {
  explanation: Explanation;
  onChanged: () => Promise<void>;
}) {
  const { key, posting, corrected } = explanation;
  const [fields, setFields] = useState({
    title: posting.title,
    company: posting.company ?? '',
    location: posting.location ?? '',
  });
  const write = async (correction: {
    title: string | null;
    company: string | null;
    location: string | null;
  }) => {
    await sendMessage('correct', { key, ...correction });
    await onChanged();
  };
  const keep = () =>
    write({
      title: fields.title.trim() || null,
      company: fields.company.trim() || null,
      location: fields.location.trim() || null,
    });
  return (
    <details>
      <summary>Something was read wrongly?</summary>
      <form onSubmit={(event) => event.preventDefault()}>
        {(['title', 'company', 'location'] as const).map((field) => (
          <Field
            key={field}
            label={{ title: 'Title', company: 'Company', location: 'Place' }[field]}
            value={fields[field]}
            bound={LINE_BOUND}
            onChange={(value) => setFields((now) => ({ ...now, [field]: value }))}
          />
        ))}
        <p class="row">
          <Button onClick={() => attempt(keep())}>Use these</Button>
          {corrected && (
            <Button
              look="quiet"
              onClick={() => attempt(write({ title: null, company: null, location: null }))}
            >
              Back to what was read
            </Button>
          )}
        </p>
      </form>
    </details>
  );
}
