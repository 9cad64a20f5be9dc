import { SHORT } from '../../lib/plan/bounds';
import { ledgerMessage, ledgerOf } from '../../lib/plan/ledger';
import type { Plan, Reinvestment } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { DayField } from '../controls/day-field';
import { Field } from '../controls/field';
import { NumberField } from '../controls/number-field';
import { Builds } from './builds';
import { stateChoices } from './duties';
import { EntryList } from './entry-list';
import { ProofOf } from './proof-of';

const kinds = [
  { value: 'project', label: 'A project that counts' },
  { value: 'collaboration', label: 'Work with other teams' },
  { value: 'practice', label: 'Practice' },
  { value: 'visibility', label: 'Being seen' },
] as const;

const detailOf = ({ kind, hoursAWeek }: Reinvestment) =>
  [kinds.find(({ value }) => value === kind)?.label.toLowerCase(), hoursAWeek && `${hoursAWeek} h`]
    .filter(Boolean)
    .join(', ');

/** What the freed time is put to, and the skill it feeds. */
export function Reinvestments({ plan }: { plan: Plan }) {
  return (
    <>
      <EntryList
        list="reinvestments"
        entries={plan.reinvestments}
        noun="use of time"
        nameOf={({ text }) => text}
        detailOf={detailOf}
      >
        {(use) => {
          const edit = (changes: Partial<Reinvestment>) => void editEntry('reinvestments', use.id, changes);
          return (
            <>
              <Field
                label="What you do with it"
                placeholder="Sit in on budget meetings"
                value={use.text}
                bound={SHORT}
                onChange={(text) => edit({ text })}
              />
              <Choice label="Kind" options={kinds} value={use.kind} onChange={(kind) => edit({ kind })} />
              <NumberField
                max={168}
                step={0.25}
                label="Hours a week"
                value={use.hoursAWeek}
                onChange={(hoursAWeek) => edit({ hoursAWeek })}
              />
              <Builds
                label="It feeds"
                plan={plan}
                ids={use.buildsIds}
                onChange={(buildsIds) => edit({ buildsIds })}
              />
              <DayField label="By" value={use.due} onChange={(due) => edit({ due })} />
              <Choice
                label="How far it is"
                options={stateChoices}
                value={use.state}
                onChange={(state) => edit({ state })}
              />
              {use.state === 'done' && <ProofOf plan={plan} source={use} />}
            </>
          );
        }}
      </EntryList>
      <p class="ledger-line" aria-live="polite">
        {ledgerMessage(ledgerOf(plan))}
      </p>
    </>
  );
}
