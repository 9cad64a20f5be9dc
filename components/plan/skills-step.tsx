import { LONG, SHORT } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Chips } from '../controls/chips';
import { Combobox } from '../controls/combobox';
import { Field } from '../controls/field';
import { Level } from '../controls/level';
import { useVocabulary } from '../controls/use-vocabulary';
import { EntryList } from './entry-list';
import { usePlan } from './use-plan';

const MOST = 5;

/** Step 3: three critical skills, at most five. */
export function SkillsStep() {
  const plan = usePlan();
  const search = useVocabulary('skill');
  if (!plan) return null;
  return (
    <EntryList
      list="skills"
      entries={plan.skills}
      noun="skill"
      nameOf={({ name }) => name}
      full={
        plan.skills.length >= MOST ? 'Five is the most: a plan that builds everything builds nothing.' : null
      }
    >
      {(skill) => (
        <>
          <Combobox
            label="Skill"
            value={skill.name}
            bound={SHORT}
            search={search}
            onChange={(name) => void editEntry('skills', skill.id, { name })}
          />
          <Level
            label="Aim"
            value={skill.targetLevel}
            onChange={(targetLevel) => void editEntry('skills', skill.id, { targetLevel })}
          />
          <Field
            label="Why it serves your vision"
            value={skill.why}
            bound={LONG}
            onChange={(why) => void editEntry('skills', skill.id, { why })}
          />
          <Chips
            label="Other names for it"
            values={skill.alsoKnownAs}
            draft={`other names ${skill.id}`}
            bound={SHORT}
            most={40}
            onChange={(alsoKnownAs) => void editEntry('skills', skill.id, { alsoKnownAs })}
          />
        </>
      )}
    </EntryList>
  );
}
