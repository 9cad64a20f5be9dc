import { today } from '../../lib/plan/day';
import { SHORT } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { DayField } from '../controls/day-field';
import { Field } from '../controls/field';
import { Builds } from './builds';
import { EntryList } from './entry-list';
import { usePlan } from './use-plan';

const kinds = [
  { value: 'project', label: 'Project' },
  { value: 'relationship', label: 'Relationship' },
  { value: 'habit', label: 'Habit' },
] as const;

/** Step 5: what the roles ahead need, and what is done for it now. */
export function RoadmapStep() {
  const plan = usePlan();
  if (!plan) return null;
  return (
    <div class="stack">
      <h2>What you will need in three to five years</h2>
      <p class="soft">
        Skills and experiences that your ideal role asks for. Postings, actions and freed time are measured by
        them.
      </p>
      <EntryList
        list="capabilityTargets"
        entries={plan.capabilityTargets}
        noun="target"
        nameOf={({ name }) => name}
      >
        {(target) => (
          <Field
            label="Target"
            hideLabel
            placeholder="Owning a budget"
            value={target.name}
            bound={SHORT}
            onChange={(name) => void editEntry('capabilityTargets', target.id, { name })}
          />
        )}
      </EntryList>
      <h2>What you do for it in the next two years</h2>
      <EntryList list="actions" entries={plan.actions} noun="action" nameOf={({ text }) => text}>
        {(action) => (
          <>
            <Field
              label="Action"
              hideLabel
              placeholder="Present the monthly figures to the board once"
              value={action.text}
              bound={SHORT}
              onChange={(text) => void editEntry('actions', action.id, { text })}
            />
            <Choice
              label="Kind"
              hideLabel
              options={kinds}
              value={action.kind}
              onChange={(kind) => void editEntry('actions', action.id, { kind })}
            />
            <DayField
              label="By"
              value={action.due}
              onChange={(due) => void editEntry('actions', action.id, { due })}
            />
            <Builds
              label="Builds"
              plan={plan}
              ids={action.buildsIds}
              onChange={(buildsIds) => void editEntry('actions', action.id, { buildsIds })}
            />
            <p class="row">
              <Button
                pressed={action.state === 'done'}
                onClick={() =>
                  void editEntry(
                    'actions',
                    action.id,
                    action.state === 'done'
                      ? { state: 'open', doneOn: null }
                      : { state: 'done', doneOn: today() },
                  )
                }
              >
                Done
              </Button>
            </p>
          </>
        )}
      </EntryList>
      <h2>Milestones</h2>
      <EntryList list="milestones" entries={plan.milestones} noun="milestone" nameOf={({ text }) => text}>
        {(milestone) => (
          <>
            <Field
              label="Milestone"
              hideLabel
              placeholder="First project of my own, delivered"
              value={milestone.text}
              bound={SHORT}
              onChange={(text) => void editEntry('milestones', milestone.id, { text })}
            />
            <DayField
              label="By"
              value={milestone.due}
              onChange={(due) => void editEntry('milestones', milestone.id, { due })}
            />
            <p class="row">
              <Button
                pressed={milestone.reachedOn !== null}
                onClick={() =>
                  void editEntry('milestones', milestone.id, {
                    reachedOn: milestone.reachedOn ? null : today(),
                  })
                }
              >
                Reached
              </Button>
            </p>
          </>
        )}
      </EntryList>
    </div>
  );
}
