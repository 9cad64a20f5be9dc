import { type AuditQuestion, auditQuestions } from './audit';
import { daysBetween } from './day';
import type { Action, Plan, Proof, Skill } from './schema';

/** An answer that a proof speaks for. */
export interface SuggestedAnswer {
  question: AuditQuestion;
  answer: 'yes' | 'partly';
  proof: Proof;
}

/** So many days after it a proof still shows that a skill is in use. */
const RECENT = 183;
const TRUST = /\b(asked|trust|team|manager|director|board|client|customer|led|lead|chosen|invited)\w*/i;
const TEACHING = /\b(taught|teach|train|coach|mentor|workshop|showed|explained|guide|handbook|onboard)\w*/i;

/** Whether a proof says something on a question. */
const speaks: Record<AuditQuestion, (proof: Proof, from: Action | undefined, today: string) => boolean> = {
  usedToday: ({ on }, _, today) => Math.abs(daysBetween(on, today)) <= RECENT,
  highStakes: ({ figure, result }) => figure.trim() !== '' || /\d/.test(result),
  trusted: ({ what, result }, from) => from?.kind === 'relationship' || TRUST.test(`${what} ${result}`),
  couldTeach: ({ what, result }) => TEACHING.test(`${what} ${result}`),
};

/** One step up: a proof alone makes no expert. */
const stepUp = { no: 'partly', partly: 'yes' } as const;

/**
 * The answers of a skill's audit that its proofs speak for and that stand lower now: at most one for each question,
 * by the latest proof, a single step up, and never by one that is named there already.
 * In: the skill, the plan's proofs and actions, today. Out: suggestions in the questions' order; nothing is changed.
 */
export function suggestedAnswers(
  skill: Skill,
  { proofs, actions }: Pick<Plan, 'proofs' | 'actions'>,
  today: string,
): SuggestedAnswer[] {
  const own = proofs
    .filter(({ buildsIds, what, result }) => buildsIds.includes(skill.id) && `${what}${result}`.trim())
    .sort((a, b) => b.on.localeCompare(a.on));
  return auditQuestions.flatMap((question) => {
    const { answer, proofIds } = skill[question];
    if (answer === 'yes') return [];
    const proof = own.find(
      (one) =>
        !proofIds.includes(one.id) &&
        speaks[question](
          one,
          actions.find(({ id }) => id === one.sourceId),
          today,
        ),
    );
    return proof ? [{ question, answer: stepUp[answer ?? 'no'], proof }] : [];
  });
}
