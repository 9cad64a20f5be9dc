import type { Plan } from '../../lib/plan/schema';
import { addEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Plus } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';
import { type SuggestedTarget, suggestTargets } from './suggest-targets';
import { useKnowledge } from './use-knowledge';

/** How many are shown at once. */
const SHOWN = 6;

/** What the ideal roles usually ask for, each a press away from being a target. */
export function TargetSuggestions({ plan }: { plan: Plan }) {
  const knowledge = useKnowledge();
  const found = knowledge ? suggestTargets(plan, knowledge, SHOWN) : [];
  if (!found.length) return null;
  const take = async ({ name, role }: SuggestedTarget) => {
    const id = await addEntry('capabilityTargets', { name, roleIds: [role.id] });
    await offerUndo('capabilityTargets', id, `${name} is a target now.`);
  };
  return (
    <details class="suggestions">
      <summary>What such roles usually ask for</summary>
      <ul>
        {found.map((target) => (
          <li key={target.name}>
            <div>
              <p>{target.name}</p>
              <p class="soft small">{target.role.title}</p>
            </div>
            <Button label={`Add ${target.name}`} onClick={() => void take(target)}>
              <Plus /> Add
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
