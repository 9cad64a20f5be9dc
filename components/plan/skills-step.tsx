import { levelOf } from '../../lib/plan/audit';
import { LONG, SHORT } from '../../lib/plan/bounds';
import { nudgeForSkill } from '../../lib/plan/coaching/skill';
import { sameSkills } from '../../lib/plan/duplicates';
import { noMoreSkills } from '../../lib/plan/focus';
import { levelWords } from '../../lib/plan/plan-words';
import type { Skill } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Combobox } from '../controls/combobox';
import { Field } from '../controls/field';
import { Level } from '../controls/level';
import { useVocabulary } from '../controls/use-vocabulary';
import { AsOthersPutIt } from './as-others-put-it';
import { EntryList } from './entry-list';
import { OtherNames } from './other-names';
import { skillMeant } from './skill-meant';
import { SkillTwice } from './skill-twice';
import { useKnowledge } from './use-knowledge';
import { usePlan } from './use-plan';

const detailOf = (skill: Skill) => {
  const level = levelOf(skill);
  const today = level === null ? 'not audited' : levelWords[level];
  return `${today} → ${levelWords[skill.targetLevel]}`;
};

/** Step 3: three critical skills, at most five. */
export function SkillsStep() {
  const plan = usePlan();
  const search = useVocabulary('skill');
  const knowledge = useKnowledge();
  if (!plan) return null;
  const meant = (name: string) => (knowledge ? skillMeant(knowledge, name) : undefined);
  const nudge = (name: string) => {
    const general = meant(name);
    const isGeneral = general !== undefined && knowledge?.skillGeneral[general];
    return (
      nudgeForSkill(name) ??
      (isGeneral ? 'That is a wide field. Which part of it, and in which situation?' : null)
    );
  };
  return (
    <div class="stack">
      <p class="soft">
        To solve the problems of your vision, what must you be good at? Three are enough; what they have in
        common is that you can practise them.
      </p>
      {sameSkills(plan.skills, meant).map((pair) => (
        <SkillTwice key={pair.again.id} pair={pair} />
      ))}
      <EntryList
        list="skills"
        entries={plan.skills}
        noun="skill"
        nameOf={({ name }) => name}
        detailOf={detailOf}
        full={noMoreSkills(plan.skills)}
      >
        {(skill) => (
          <>
            <Combobox
              label="Skill"
              value={skill.name}
              bound={SHORT}
              search={search}
              nudge={nudge(skill.name)}
              onChange={(name) => void editEntry('skills', skill.id, { name })}
            />
            <Level
              label="Aim"
              value={skill.targetLevel}
              onChange={(targetLevel) => void editEntry('skills', skill.id, { targetLevel })}
            />
            <Field
              label="Why it serves your vision"
              long
              value={skill.why}
              bound={LONG}
              onChange={(why) => void editEntry('skills', skill.id, { why })}
            />
            <OtherNames list="skills" entry={skill} label="Other names that postings use for it" />
          </>
        )}
      </EntryList>
      <AsOthersPutIt of="skills" />
    </div>
  );
}
