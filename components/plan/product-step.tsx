import { LONG, SHORT } from '../../lib/plan/bounds';
import { nudgeForBlank, nudgeForValue } from '../../lib/plan/coaching/value';
import type { Plan, Profile } from '../../lib/plan/schema';
import { editEntry, editProfile } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { AsOthersPutIt } from './as-others-put-it';
import { DriverRatings } from './driver-ratings';
import { EntryList } from './entry-list';
import { Parts } from './parts';
import { usePlan } from './use-plan';

const blanks = [
  ['helpWhom', 'I help', 'ward teams short of hands'],
  ['solveWhat', 'solve', 'handovers in which things get lost'],
  ['soTheyCan', 'so they can', 'look after patients instead of paper'],
] as const;

const edit = (changes: Partial<Profile>) => void editProfile(changes);

/** Step 1: the career as a product. */
export function ProductStep({ room }: { room: 'popup' | 'desk' }) {
  const plan = usePlan();
  if (!plan) return null;
  const { profile } = plan;
  return (
    <Parts
      step="product"
      room={room}
      parts={[
        {
          id: 'proposition',
          title: 'What you are worth to others',
          content: <Proposition profile={profile} />,
        },
        {
          id: 'items',
          title: 'Problems you really solve, and what got better',
          content: <ValueItems plan={plan} />,
        },
        {
          id: 'relied-on',
          title: 'When things break',
          content: (
            <Field
              label="What people come to you for"
              long
              value={profile.reliedOnFor}
              bound={LONG}
              nudge={nudgeForValue(profile.reliedOnFor, 'problem')}
              onChange={(reliedOnFor) => edit({ reliedOnFor })}
            />
          ),
        },
        {
          id: 'drivers',
          title: 'Four things multiply into your value',
          content: <DriverRatings profile={profile} />,
        },
      ]}
    />
  );
}

function Proposition({ profile }: { profile: Profile }) {
  return (
    <>
      <p class="soft">Your title says where you sit. This says what gets better because you sit there.</p>
      {blanks.map(([field, label, placeholder]) => (
        <Field
          key={field}
          label={label}
          placeholder={placeholder}
          value={profile[field]}
          bound={SHORT}
          nudge={nudgeForBlank(field, profile[field])}
          onChange={(value) => edit({ [field]: value })}
        />
      ))}
      <p class="proposition">
        I help <bdi>{profile.helpWhom || '…'}</bdi> solve <bdi>{profile.solveWhat || '…'}</bdi> so they can{' '}
        <bdi>{profile.soTheyCan || '…'}</bdi>
        {profile.soTheyCan && '.'}
      </p>
      <AsOthersPutIt of="proposition" />
    </>
  );
}

function ValueItems({ plan }: { plan: Plan }) {
  return (
    <>
      <EntryList
        list="valueItems"
        entries={plan.valueItems}
        noun="problem or outcome"
        nameOf={({ text }) => text}
        detailOf={({ kind }) => kind}
      >
        {(item) => (
          <>
            <Field
              label={
                item.kind === 'problem' ? 'What goes wrong without you' : 'What is better because of you'
              }
              long
              value={item.text}
              bound={LONG}
              nudge={nudgeForValue(item.text, item.kind)}
              onChange={(text) => void editEntry('valueItems', item.id, { text })}
            />
            <Choice
              label="It is"
              value={item.kind}
              options={[
                { value: 'problem', label: 'A problem' },
                { value: 'outcome', label: 'An outcome' },
              ]}
              onChange={(kind) => void editEntry('valueItems', item.id, { kind })}
            />
            <Field
              label="Why that matters"
              value={item.why}
              bound={LONG}
              onChange={(why) => void editEntry('valueItems', item.id, { why })}
            />
          </>
        )}
      </EntryList>
      <AsOthersPutIt of="problem" />
    </>
  );
}
