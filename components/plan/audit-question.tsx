import type { AuditQuestion } from '../../lib/plan/audit';
import { LONG } from '../../lib/plan/bounds';
import type { Proof, Skill } from '../../lib/plan/schema';
import type { SuggestedAnswer } from '../../lib/plan/suggested-answers';
import { editEntry } from '../../lib/store/plan';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { Field } from '../controls/field';
import { offerUndo } from '../controls/offer-undo';
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
const labelOf = (answer: Skill[AuditQuestion]['answer']) =>
  answers.find(({ value }) => value === answer)?.label ?? 'not answered';

interface Props {
  skill: Skill;
  question: AuditQuestion;
  /** The proofs of this skill. */
  proofs: readonly Proof[];
  /** What a proof speaks for; undefined when none says more than the answer. */
  suggested: SuggestedAnswer | undefined;
  /** The answer before the running review; undefined outside of one. */
  last: Skill[AuditQuestion]['answer'] | undefined;
}

/** One question of the audit: the answer, what shows it, and an answer that a proof speaks for. */
export function AuditQuestionOf({ skill, question, proofs, suggested, last }: Props) {
  const { answer, evidence, proofIds } = skill[question];
  const { label, evidence: hint } = questions[question];
  const write = (changes: Partial<Skill[AuditQuestion]>, said?: string) =>
    editEntry('skills', skill.id, { [question]: { ...skill[question], ...changes } }, said);
  const take = async ({ answer: better, proof }: SuggestedAnswer) => {
    const said = `${skill.name}: “${labelOf(better)}” by what you did.`;
    await write({ answer: better, proofIds: [...proofIds, proof.id] }, said);
    await offerUndo('skills', skill.id, said);
  };
  return (
    <div class="stack question">
      <Choice
        label={label}
        options={answers}
        value={answer}
        onChange={(value) => void write({ answer: value })}
      />
      {last !== undefined && <p class="soft small">Before: {labelOf(last).toLowerCase()}.</p>}
      {suggested && (
        <div class="suggested row">
          <p class="small">
            “{shorten(suggested.proof.what || suggested.proof.result, 90)}” speaks for{' '}
            {labelOf(suggested.answer).toLowerCase()}.
          </p>
          <Button
            label={`Take it as ${labelOf(suggested.answer).toLowerCase()}: ${label}`}
            onClick={() => void take(suggested)}
          >
            Take it as {labelOf(suggested.answer).toLowerCase()}
          </Button>
        </div>
      )}
      {answer !== null && (
        <Field
          label={`${hint}: ${label}`}
          hideLabel
          placeholder={hint}
          value={evidence}
          bound={LONG}
          onChange={(text) => void write({ evidence: text })}
        />
      )}
      {(answer === 'yes' || answer === 'partly') && (
        <Picks
          label="Shown by"
          offered={proofs.map(({ id, what }) => ({ id, name: shorten(what, 80) }))}
          ids={proofIds}
          onChange={(ids) => void write({ proofIds: ids })}
        />
      )}
    </div>
  );
}
