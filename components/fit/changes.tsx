import { useState } from 'preact/hooks';
import type { Change } from '../../lib/fit/fit';
import { sendMessage } from '../../lib/shell/messages';
import { attempt } from '../controls/attempt';
import { Button } from '../controls/button';
import { sayChange } from './say-change';

/** Where a change stands in the plan now. */
type Planned = 'action' | 'milestone';
const said: Record<Planned, string> = {
  action: 'It is an action of your plan now.',
  milestone: 'It is a milestone on your roadmap now.',
};

/** What would raise the score, each a click away from being an action or a milestone of the plan. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const [planned, setPlanned] = useState<Record<string, Planned>>({});
  if (!changes.length) return null;
  const plan = async ({ skillId, skill, toLevel }: Change, as: Planned) => {
    const reached = toLevel === null ? `${skill}, shown twice` : `${skill} at level ${toLevel}`;
    await (as === 'action'
      ? sendMessage('planAction', { skillId, text: `Practise ${skill}` })
      : sendMessage('planMilestone', { skillId, text: reached }));
    setPlanned((now) => ({ ...now, [skillId]: as }));
  };
  return (
    <section class="changes">
      <h2>What would change it</h2>
      {changes.map((change) => {
        const { skillId, axis } = change;
        const is = planned[skillId];
        return (
          <div class="change" key={skillId + axis}>
            <p>{sayChange(change)}</p>
            <p class="row small" role="status">
              {is ? (
                said[is]
              ) : (
                <>
                  <Button look="quiet" onClick={() => attempt(plan(change, 'action'))}>
                    Make it an action
                  </Button>
                  <Button look="quiet" onClick={() => attempt(plan(change, 'milestone'))}>
                    or a milestone
                  </Button>
                </>
              )}
            </p>
          </div>
        );
      })}
    </section>
  );
}
