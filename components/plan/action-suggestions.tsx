import { useState } from 'preact/hooks';
import type { Plan } from '../../lib/plan/schema';
import { suggestedActions } from '../../lib/plan/suggested-actions';
import { addEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Plus } from '../controls/icons';
import { offerUndo } from '../controls/offer-undo';
import { Select } from '../controls/select';

/** A project, a relationship and a habit for one of the skills, each a press away from the plan. */
export function ActionSuggestions({ plan }: { plan: Plan }) {
  const offered = [...plan.skills, ...plan.capabilityTargets].filter(({ name }) => name.trim());
  const must = plan.skills.find(({ focus, name }) => focus === 'must-build' && name.trim()) ?? offered[0];
  const [chosen, setChosen] = useState('');
  const skill = offered.find(({ id }) => id === chosen) ?? must;
  if (!skill) return null;
  const taken = new Set(plan.actions.map(({ text }) => text));
  const fresh = suggestedActions(skill.name).filter(({ text }) => !taken.has(text));
  return (
    <details class="suggestions">
      <summary>Ideas for what to do</summary>
      <div class="stack">
        <Select
          label="To build"
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          value={skill.id}
          onChange={setChosen}
        />
        <ul>
          {fresh.map(({ kind, text }) => (
            <li key={kind}>
              <div>
                <p>{text}</p>
                <p class="soft small">{kind}</p>
              </div>
              <Button
                label={`Add: ${text}`}
                onClick={() =>
                  void addEntry('actions', { kind, text, buildsIds: [skill.id] }).then((id) =>
                    offerUndo('actions', id, 'Added to your actions.'),
                  )
                }
              >
                <Plus /> Add
              </Button>
            </li>
          ))}
        </ul>
        {!fresh.length && <p class="soft">All three are in your plan.</p>}
      </div>
    </details>
  );
}
