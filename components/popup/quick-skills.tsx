import { SHORT } from '../../lib/plan/bounds';
import { nudgeForSkill } from '../../lib/plan/coaching/skill';
import type { Plan, Skill } from '../../lib/plan/schema';
import { Combobox } from '../controls/combobox';
import { Level } from '../controls/level';
import { useEntry } from '../controls/use-entry';
import { useVocabulary } from '../controls/use-vocabulary';

const slots = [
  { label: 'First skill', placeholder: 'For example, conflict mediation' },
  { label: 'Second skill', placeholder: 'For example, budget planning' },
  { label: 'Third skill', placeholder: 'For example, data storytelling' },
];

/** Three skills, each with today's level as a guess and the level to reach. */
export function QuickSkills({ plan }: { plan: Plan }) {
  const search = useVocabulary('skill');
  return (
    <>
      <p class="soft">What will you have to be good at? The more precise, the better the scores.</p>
      {slots.map((slot, at) => (
        <SkillSlot key={slot.label} {...slot} skill={plan.skills[at]} search={search} />
      ))}
    </>
  );
}

interface SlotProps {
  label: string;
  placeholder: string;
  skill: Skill | undefined;
  search: ReturnType<typeof useVocabulary>;
}

function SkillSlot({ label, placeholder, skill, search }: SlotProps) {
  const write = useEntry('skills', skill);
  return (
    <fieldset class="skill-slot">
      <legend class="visually-hidden">{label}</legend>
      <Combobox
        label={label}
        hideLabel
        placeholder={placeholder}
        value={skill?.name ?? ''}
        nudge={nudgeForSkill(skill?.name ?? '')}
        bound={SHORT}
        onChange={(name) => write({ name })}
        search={search}
      />
      <Level
        label="Today"
        value={skill?.guessedLevel ?? null}
        onChange={(guessedLevel) => write({ guessedLevel })}
      />
      <Level label="Aim" value={skill?.targetLevel ?? 3} onChange={(targetLevel) => write({ targetLevel })} />
    </fieldset>
  );
}
