import { SHORT } from '../../lib/plan/bounds';
import { shiftDay, today } from '../../lib/plan/day';
import type { Action, Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { DayField } from '../controls/day-field';
import { Field } from '../controls/field';
import { ActionSuggestions } from './action-suggestions';
import { Builds } from './builds';
import { EntryList } from './entry-list';
import { HabitTally } from './habit-tally';
import { ProofOf } from './proof-of';
import { sayDay } from './say-day';

const kinds = [
  { value: 'project', label: 'Project' },
  { value: 'relationship', label: 'Relationship' },
  { value: 'habit', label: 'Habit' },
] as const;
const states = [
  { value: 'open', label: 'Open' },
  { value: 'done', label: 'Done' },
  { value: 'dropped', label: 'Let go' },
] as const;

const detailOf = ({ kind, state, due, tally }: Action) => {
  if (state !== 'open') return state === 'done' ? 'done' : 'let go';
  if (kind === 'habit' && tally.length)
    return `habit, kept ${tally.length} ${tally.length === 1 ? 'day' : 'days'}`;
  return due ? `${kind}, by ${sayDay(due)}` : kind;
};

/** Days that a finished action stays among the open ones: somebody may still want to say what came of it. */
const FRESH = 30;

const isBehind = ({ state, doneOn, updatedAt }: Action) =>
  state !== 'open' && (doneOn ?? today(new Date(updatedAt))) < shiftDay(today(), -FRESH);

/** What is done in today's role to build a skill or a target; some to choose from, by kind; what lies behind, folded. */
export function Actions({ plan }: { plan: Plan }) {
  const list = {
    list: 'actions',
    noun: 'action',
    nameOf: ({ text }: Action) => text,
    detailOf,
    children: (action: Action) => <ActionForm plan={plan} action={action} />,
  } as const;
  const behind = plan.actions.filter(isBehind);
  return (
    <>
      <p class="soft">
        Projects, relationships and habits that build your skills without waiting for a promotion.
      </p>
      <EntryList {...list} entries={plan.actions.filter((action) => !isBehind(action))} />
      {behind.length > 0 && (
        <details class="suggestions">
          <summary>Done or let go, more than a month ago: {behind.length}</summary>
          <EntryList {...list} entries={behind.reverse()} full="What came of them is on your proof sheet." />
        </details>
      )}
      <ActionSuggestions plan={plan} />
    </>
  );
}

function ActionForm({ plan, action }: { plan: Plan; action: Action }) {
  const edit = (changes: Partial<Action>) => void editEntry('actions', action.id, changes);
  const now = today();
  return (
    <>
      <Field
        label="Action"
        placeholder="Present the monthly figures to the board once"
        value={action.text}
        bound={SHORT}
        onChange={(text) => edit({ text })}
      />
      <Choice label="Kind" options={kinds} value={action.kind} onChange={(kind) => edit({ kind })} />
      <Builds
        label="Builds"
        plan={plan}
        ids={action.buildsIds}
        onChange={(buildsIds) => edit({ buildsIds })}
      />
      <DayField label="By" value={action.due} onChange={(due) => edit({ due })} />
      {action.kind === 'habit' && <HabitTally action={action} />}
      <Choice
        label="State"
        options={states}
        value={action.state}
        onChange={(state) => edit({ state, doneOn: state === 'done' ? now : null })}
      />
      {action.state === 'done' && <ProofOf plan={plan} source={action} />}
    </>
  );
}
