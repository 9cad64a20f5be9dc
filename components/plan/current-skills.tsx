import { SHORT } from '../../lib/plan/bounds';
import { levelWords } from '../../lib/plan/plan-words';
import type { Plan } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Combobox } from '../controls/combobox';
import { Level } from '../controls/level';
import { useVocabulary } from '../controls/use-vocabulary';
import { EntryList } from './entry-list';
import { OtherNames } from './other-names';

/** What the person can do today. */
export function CurrentSkills({ plan }: { plan: Plan }) {
  const search = useVocabulary('skill');
  return (
    <>
      <p class="soft">Reach compares it with what a posting asks for.</p>
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
    </>
  );
}
