import { ledgerMessage, ledgerOf } from '../../lib/plan/ledger';
import { type Plan, SHORT } from '../../lib/plan/schema';
import { editEntry, editProfile } from '../../lib/store/plan';
import { Combobox } from '../controls/combobox';
import { Field } from '../controls/field';
import { Level, levelWords } from '../controls/level';
import { useVocabulary } from '../controls/use-vocabulary';
import { AsOthersPutIt } from './as-others-put-it';
import { Duties } from './duties';
import { EntryList } from './entry-list';
import { OtherNames } from './other-names';
import { Reinvestments } from './reinvestments';
import { usePlan } from './use-plan';
import { YearsField } from './years-field';

/** Step 7: today's role, what to shed and where the time goes. */
export function CurrentRoleStep() {
  const plan = usePlan();
  const roles = useVocabulary('role');
  if (!plan) return null;
  const { profile } = plan;
  return (
    <div class="stack">
      <Combobox
        label="Your title today"
        value={profile.currentTitle}
        bound={SHORT}
        search={roles}
        onChange={(currentTitle) => void editProfile({ currentTitle })}
      />
      <Field
        label="Where"
        placeholder="The employer; left out of a coach copy if you like"
        value={profile.currentCompany}
        bound={SHORT}
        onChange={(currentCompany) => void editProfile({ currentCompany })}
      />
      <YearsField
        value={profile.yearsExperience}
        onChange={(yearsExperience) => void editProfile({ yearsExperience })}
      />
      <h2>What you can do today</h2>
      <p class="soft">Reach compares it with what a posting asks for.</p>
      <CurrentSkills plan={plan} />
      <h2>Your duties, and what becomes of them</h2>
      <p class="soft">
        Stop what nobody would miss, hand over what somebody else can own, automate what repeats.
      </p>
      <Duties plan={plan} />
      <AsOthersPutIt of="shed" />
      <h2>Where the freed time goes</h2>
      <Reinvestments plan={plan} />
      <p class="ledger-line" aria-live="polite">
        {ledgerMessage(ledgerOf(plan))}
      </p>
    </div>
  );
}

function CurrentSkills({ plan }: { plan: Plan }) {
  const search = useVocabulary('skill');
  return (
    <EntryList
      list="currentSkills"
      entries={plan.currentSkills}
      noun="skill of today"
      nameOf={({ name }) => name}
      detailOf={({ level }) => levelWords[level] ?? ''}
    >
      {(skill) => (
        <>
          <Combobox
            label="Skill"
            value={skill.name}
            bound={SHORT}
            search={search}
            onChange={(name) => void editEntry('currentSkills', skill.id, { name })}
          />
          <Level
            label="Level"
            value={skill.level}
            onChange={(level) => void editEntry('currentSkills', skill.id, { level })}
          />
          <OtherNames list="currentSkills" entry={skill} label="Other names for it" />
        </>
      )}
    </EntryList>
  );
}
