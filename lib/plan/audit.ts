import type { Skill } from './schema';

/** The four questions of the audit, in the order in which they are asked. */
export const auditQuestions = ['usedToday', 'highStakes', 'trusted', 'couldTeach'] as const;
export type AuditQuestion = (typeof auditQuestions)[number];

const worth = { yes: 1, partly: 0.5, no: 0 } as const;

/**
 * Today's level of a target skill, 0 (none) to 4 (expert): the sum of the answers (yes 1, partly ½), rounded
 * down. Until all four are answered the guess from the quick start stands; null when there is neither.
 */
export function levelOf(skill: Skill): number | null {
  const answers = auditQuestions.map((question) => skill[question].answer);
  if (answers.some((answer) => answer === null)) return skill.guessedLevel;
  return Math.floor(answers.reduce((sum, answer) => sum + (answer === null ? 0 : worth[answer]), 0));
}
