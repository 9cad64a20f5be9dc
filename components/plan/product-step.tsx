import { LONG, type Profile, SHORT } from '../../lib/plan/schema';
import { editEntry, editProfile } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { EntryList } from './entry-list';
import { usePlan } from './use-plan';

const blanks = [
  ['helpWhom', 'I help', 'ward teams short of hands'],
  ['solveWhat', 'solve', 'handovers in which things get lost'],
  ['soTheyCan', 'so they can', 'look after patients instead of paper'],
] as const;

const drivers = [
  ['driverDifficulty', 'How hard the problems are that I solve'],
  ['driverSpeed', 'How fast and how well I solve them'],
  ['driverStyle', 'How I work with people, and whom I move'],
  ['driverShowing', 'How well others can see the value'],
] as const;

const ratings = [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));

/** Step 1: the career as a product. */
export function ProductStep() {
  const plan = usePlan();
  if (!plan) return null;
  const { profile, valueItems } = plan;
  const edit = (changes: Partial<Profile>) => void editProfile(changes);
  const sentence = `I help ${profile.helpWhom || '…'} solve ${profile.solveWhat || '…'} so they can ${profile.soTheyCan || '…'}.`;
  return (
    <div class="stack">
      <p class="soft">Not your title: what gets better because you are there.</p>
      {blanks.map(([field, label, placeholder]) => (
        <Field
          key={field}
          label={label}
          placeholder={placeholder}
          value={profile[field]}
          bound={SHORT}
          onChange={(value) => edit({ [field]: value })}
        />
      ))}
      <p class="proposition" dir="auto">
        {sentence}
      </p>
      <h2>Problems I really solve, and what got better</h2>
      <EntryList list="valueItems" entries={valueItems} noun="problem or outcome" nameOf={({ text }) => text}>
        {(item) => (
          <>
            <Choice
              label="Kind"
              hideLabel
              value={item.kind}
              options={[
                { value: 'problem', label: 'A problem' },
                { value: 'outcome', label: 'An outcome' },
              ]}
              onChange={(kind) => void editEntry('valueItems', item.id, { kind })}
            />
            <Field
              label="What"
              value={item.text}
              bound={LONG}
              onChange={(text) => void editEntry('valueItems', item.id, { text })}
            />
            <Field
              label="Why it matters"
              value={item.why}
              bound={LONG}
              onChange={(why) => void editEntry('valueItems', item.id, { why })}
            />
          </>
        )}
      </EntryList>
      <Field
        label="What people come to me for when things break"
        long
        value={profile.reliedOnFor}
        bound={LONG}
        onChange={(reliedOnFor) => edit({ reliedOnFor })}
      />
      <h2>The four drivers of value, today</h2>
      {drivers.map(([field, label]) => (
        <Choice
          key={field}
          label={label}
          options={ratings}
          value={profile[field]}
          onChange={(value) => edit({ [field]: value })}
        />
      ))}
    </div>
  );
}
