import { type AuditQuestion, auditQuestions, levelOf } from '../../lib/plan/audit';
import { LONG } from '../../lib/plan/bounds';
import type { Proof, Skill } from '../../lib/plan/schema';
import { editEntry } from '../../lib/store/plan';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { Level, levelWords } from '../controls/level';
import { focusWords } from './focus-words';
import { Picks } from './picks';
import { shorten } from './shorten';

const questions: Record<AuditQuestion, { label: string; evidence: string }> = {
  usedToday: { label: 'Do you use it in your role today?', evidence: 'Where, and how often' },
  highStakes: {
    label: 'Are you sure of it when much depends on it?',
    evidence: 'A time when it counted, and how it went',
  },
  trusted: { label: 'Do others trust you with it?', evidence: 'Who has you do it, or asks you about it' },
  couldTeach: {
    label: 'Could you teach it or lead with it tomorrow?',
    evidence: 'Whom you showed it, or what is missing for that',
  },
};
const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
] as const;
const focuses = (['world-class', 'must-build', 'support'] as const).map((value) => ({
  value,
  label: focusWords[value],
}));

/** One skill's audit: four answers with what shows them, the level they make, its aim and its focus. */
export function AuditOf({ skill, proofs }: { skill: Skill; proofs: readonly Proof[] }) {
  const edit = (changes: Partial<Skill>) => void editEntry('skills', skill.id, changes);
  const offered = proofs
    .filter(({ buildsIds }) => buildsIds.includes(skill.id))
    .map(({ id, what }) => ({ id, name: shorten(what, 80) }));
  return (
    <>
      {auditQuestions.map((question) => {
        const { answer, evidence, proofIds } = skill[question];
        const { label, evidence: hint } = questions[question];
        const write = (changes: Partial<Skill[AuditQuestion]>) =>
          edit({ [question]: { ...skill[question], ...changes } });
        return (
          <div key={question} class="stack question">
            <Choice
              label={label}
              options={answers}
              value={answer}
              onChange={(value) => write({ answer: value })}
            />
            {answer !== null && (
              <Field
                label={`${hint}: ${label}`}
                hideLabel
                placeholder={hint}
                value={evidence}
                bound={LONG}
                onChange={(text) => write({ evidence: text })}
              />
            )}
            {(answer === 'yes' || answer === 'partly') && (
              <Picks
                label="Shown by"
                offered={offered}
                ids={proofIds}
                onChange={(ids) => write({ proofIds: ids })}
              />
            )}
          </div>
        );
      })}
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
    ? `${more} make the level.`.replace(/^./, (first) => first.toUpperCase())
    : `You guessed ${levelWords[level]}; ${more} will tell.`;
}
