import { auditQuestions, levelOf } from '../../lib/plan/audit';
import { today } from '../../lib/plan/day';
import { focusWords, levelWords } from '../../lib/plan/plan-words';
import type { Standing } from '../../lib/plan/review';
import type { Plan, Skill } from '../../lib/plan/schema';
import { suggestedAnswers } from '../../lib/plan/suggested-answers';
import { editEntry } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Level } from '../controls/level';
import { AuditQuestionOf } from './audit-question';

const focuses = (['world-class', 'must-build', 'support'] as const).map((value) => ({
  value,
  label: focusWords[value],
}));

interface Props {
  skill: Skill;
  plan: Plan;
  /** How it stood before the running review; undefined outside of one. */
  last?: Standing['skills'][number] | undefined;
}

/** One skill's audit: four answers with what shows them, the level they make, its aim and its focus. */
export function AuditOf({ skill, plan, last }: Props) {
  const edit = (changes: Partial<Skill>) => void editEntry('skills', skill.id, changes);
  const proofs = plan.proofs.filter(({ buildsIds }) => buildsIds.includes(skill.id));
  const suggestions = suggestedAnswers(skill, plan, today());
  return (
    <>
      {auditQuestions.map((question) => (
        <AuditQuestionOf
          key={question}
          skill={skill}
          question={question}
          proofs={proofs}
          suggested={suggestions.find((one) => one.question === question)}
          last={last?.[question]}
        />
      ))}
      <p class="soft" aria-live="polite">
        {sayLevel(skill)}
      </p>
      <Level label="Aim" value={skill.targetLevel} onChange={(targetLevel) => edit({ targetLevel })} />
      <Choice label="Focus" options={focuses} value={skill.focus} onChange={(focus) => edit({ focus })} />
    </>
  );
}

function sayLevel(skill: Skill): string {
  const open = auditQuestions.filter((question) => skill[question].answer === null).length;
  const level = levelOf(skill);
  if (!open) return `Your answers say: ${levelWords[level ?? 0]}.`;
  const more = open === 1 ? 'one more answer' : `${open} more answers`;
  return level === null
    ? `${more} ${open === 1 ? 'makes' : 'make'} the level.`.replace(/^./, (first) => first.toUpperCase())
    : `You guessed ${levelWords[level]}; ${more} will tell.`;
}
