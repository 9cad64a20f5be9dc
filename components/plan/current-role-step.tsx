import { SHORT } from '../../lib/plan/schema';
import { editEntry, editProfile } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Combobox } from '../controls/combobox';
import { Field } from '../controls/field';
import { HoursField } from '../controls/hours-field';
import { Level } from '../controls/level';
import { useVocabulary } from '../controls/use-vocabulary';
import { Builds } from './builds';
import { EntryList } from './entry-list';
import { usePlan } from './use-plan';

const treatments = [
  { value: 'keep', label: 'Keep' },
  { value: 'eliminate', label: 'Stop' },
  { value: 'delegate', label: 'Hand over' },
  { value: 'automate', label: 'Automate' },
] as const;
const kinds = [
  { value: 'project', label: 'Project' },
  { value: 'collaboration', label: 'Working with others' },
  { value: 'practice', label: 'Practice' },
  { value: 'visibility', label: 'Being seen' },
] as const;

/** Step 7: today's role, what to shed and where the time goes. */
export function CurrentRoleStep() {
  const plan = usePlan();
  const roles = useVocabulary('role');
  const skills = useVocabulary('skill');
  if (!plan) return null;
  const freed = hoursOf(plan.duties.filter(({ treatment }) => treatment !== 'keep'));
  const used = hoursOf(plan.reinvestments);
  return (
    <div class="stack">
      <Combobox
        label="Today’s title"
        value={plan.profile.currentTitle}
        bound={SHORT}
        search={roles}
        onChange={(currentTitle) => void editProfile({ currentTitle })}
      />
      <h2>What you can do today</h2>
      <EntryList
        list="currentSkills"
        entries={plan.currentSkills}
        noun="skill of today"
        nameOf={({ name }) => name}
      >
        {(skill) => (
          <>
            <Combobox
              label="Skill"
              hideLabel
              value={skill.name}
              bound={SHORT}
              search={skills}
              onChange={(name) => void editEntry('currentSkills', skill.id, { name })}
            />
            <Level
              label="Level"
              value={skill.level}
              onChange={(level) => void editEntry('currentSkills', skill.id, { level })}
            />
          </>
        )}
      </EntryList>
      <h2>Duties, and what is to become of them</h2>
      <EntryList list="duties" entries={plan.duties} noun="duty" nameOf={({ text }) => text}>
        {(duty) => (
          <>
            <Field
              label="Duty"
              hideLabel
              placeholder="Typing minutes"
              value={duty.text}
              bound={SHORT}
              onChange={(text) => void editEntry('duties', duty.id, { text })}
            />
            <Choice
              label="What becomes of it"
              hideLabel
              options={treatments}
              value={duty.treatment}
              onChange={(treatment) => void editEntry('duties', duty.id, { treatment })}
            />
            <HoursField
              label="Hours a week"
              value={duty.hoursAWeek}
              onChange={(hoursAWeek) => void editEntry('duties', duty.id, { hoursAWeek })}
            />
            {(duty.treatment === 'delegate' || duty.treatment === 'automate') && (
              <Field
                label={duty.treatment === 'delegate' ? 'To whom' : 'With what'}
                value={duty.means}
                bound={SHORT}
                onChange={(means) => void editEntry('duties', duty.id, { means })}
              />
            )}
          </>
        )}
      </EntryList>
      <h2>Where the freed time goes</h2>
      <EntryList
        list="reinvestments"
        entries={plan.reinvestments}
        noun="use of time"
        nameOf={({ text }) => text}
      >
        {(use) => (
          <>
            <Field
              label="What"
              hideLabel
              placeholder="Sit in on budget meetings"
              value={use.text}
              bound={SHORT}
              onChange={(text) => void editEntry('reinvestments', use.id, { text })}
            />
            <Choice
              label="Kind"
              hideLabel
              options={kinds}
              value={use.kind}
              onChange={(kind) => void editEntry('reinvestments', use.id, { kind })}
            />
            <HoursField
              label="Hours a week"
              value={use.hoursAWeek}
              onChange={(hoursAWeek) => void editEntry('reinvestments', use.id, { hoursAWeek })}
            />
            <Builds
              label="Feeds"
              plan={plan}
              ids={use.buildsIds}
              onChange={(buildsIds) => void editEntry('reinvestments', use.id, { buildsIds })}
            />
          </>
        )}
      </EntryList>
      <p class="ledger">
        {freed} h a week freed, {used} h put to use.
      </p>
    </div>
  );
}

const hoursOf = (entries: readonly { hoursAWeek: number | null }[]): number =>
  entries.reduce((sum, { hoursAWeek }) => sum + (hoursAWeek ?? 0), 0);
