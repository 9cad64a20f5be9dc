import { useState } from 'preact/hooks';
import type { Change } from '../../lib/fit/fit';
import { sendMessage } from '../../lib/shell/messages';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';

/** What would raise the score, each a click away from being an action of the plan. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const [planned, setPlanned] = useState<string[]>([]);
  if (!changes.length) return null;
  const plan = async (change: Change) => {
    await sendMessage('planAction', { skillId: change.skillId, text: `Practise ${change.skill}` });
    setPlanned([...planned, change.skillId]);
  };
  return (
    <section class="changes">
      <h2>What would change it</h2>
      {changes.map((change) => (
        <div class="change" key={change.skillId + change.axis}>
          <p>
            With {change.skill} at {change.toLevel} instead of {change.fromLevel}, {change.axis}{' '}
            {Math.round(change.from)} → {Math.round(change.to)}.
          </p>
          {planned.includes(change.skillId) ? (
            <p class="small soft" role="status">
              It is an action of your plan now.
            </p>
          ) : (
            <Button look="quiet" onClick={() => attempt(plan(change))}>
              Make it an action
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
