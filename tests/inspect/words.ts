import { type SkillMatcher, skillMatcher } from '../../lib/knowledge/skills/skills';
import { readText } from '../../lib/text/reading';
import { knowledge } from './knowledge';

export { titles } from './titles';

let matcher: SkillMatcher | undefined;
let count = 0;

/** Takes the skill names for the sentences that follow. */
export function labels(question: { labels: string[] }): unknown {
  count = question.labels.length;
  matcher = skillMatcher(
    knowledge,
    question.labels.map((name) => ({ name })),
  );
  return {};
}

/** How much a sentence asks for, or exercises, each of the names. */
export function skills(question: { sentence: string }): unknown {
  if (!matcher) throw new Error('ask "labels" first');
  const scores = new Array<number>(count).fill(0);
  for (const { skill, strength } of matcher.find(readText(question.sentence)))
    scores[skill] = Math.max(scores[skill] ?? 0, strength);
  return { scores: scores.map((score) => Math.round(score * 1e6) / 1e6) };
}
