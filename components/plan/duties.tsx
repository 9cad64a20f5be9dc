import { SHORT } from '../../lib/plan/bounds';
import type { Duty, Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { NumberField } from '../controls/number-field';
import { AsOthersPutIt } from './as-others-put-it';
import { Builds } from './builds';
import { EntryList } from './entry-list';

const treatments = [
  { value: 'keep', label: 'Keep' },
  { value: 'eliminate', label: 'Stop' },
  { value: 'delegate', label: 'Hand over' },
  { value: 'automate', label: 'Automate' },
] as const;
/** What has become of a duty, or of a use of the freed time. */
export const stateChoices = [
  { value: 'idea', label: 'An idea' },
  { value: 'started', label: 'Started' },
  { value: 'done', label: 'Done' },
] as const;

const detailOf = ({ treatment, hoursAWeek, state }: Duty) =>
  [
    treatments.find(({ value }) => value === treatment)?.label.toLowerCase(),
    hoursAWeek && `${hoursAWeek} h`,
    treatment !== 'keep' && state !== 'idea' && state,
  ]
    .filter(Boolean)
    .join(', ');

/** The duties of today's role: kept, stopped, handed over or automated. */
export function Duties({ plan }: { plan: Plan }) {
  return (
    <>
      <p class="soft">
        Stop what nobody would miss, hand over what somebody else can own, automate what repeats.
      </p>
      <EntryList
        list="duties"
        entries={plan.duties}
        noun="duty"
        nameOf={({ text }) => text}
        detailOf={detailOf}
      >
        {(duty) => {
          const edit = (changes: Partial<Duty>) => void editEntry('duties', duty.id, changes);
          return (
            <>
              <Field
                label="Duty"
                placeholder="Typing minutes"
                value={duty.text}
                bound={SHORT}
                onChange={(text) => edit({ text })}
              />
              <NumberField
                max={168}
                step={0.25}
                label="Hours a week"
                value={duty.hoursAWeek}
                onChange={(hoursAWeek) => edit({ hoursAWeek })}
              />
              <Choice
                label="What becomes of it"
                options={treatments}
                value={duty.treatment}
                onChange={(treatment) => edit({ treatment })}
              />
              {duty.treatment === 'keep' ? (
                <Builds
                  label="Lets you practise"
                  plan={plan}
                  ids={duty.practisesIds}
                  onChange={(practisesIds) => edit({ practisesIds })}
                />
              ) : (
                <>
                  {duty.treatment !== 'eliminate' && (
                    <Field
                      label={duty.treatment === 'delegate' ? 'To whom' : 'With what'}
                      value={duty.means}
                      bound={SHORT}
                      onChange={(means) => edit({ means })}
                    />
                  )}
                  <Choice
                    label="How far it is"
                    options={stateChoices}
                    value={duty.state}
                    onChange={(state) => edit({ state })}
                  />
                </>
              )}
            </>
          );
        }}
      </EntryList>
      <AsOthersPutIt of="shed" />
    </>
  );
}
