import { readText } from '../text/reading';
import type { Knowledge } from './knowledge';
import { findConcepts } from './skills/concepts';

/** A skill of the vocabulary that a name means or contains. */
export interface NamedSkill {
  skill: number;
  /** How much of the name's words it covers, above 0 to 1; 1: the name means this skill. */
  share: number;
}

/**
 * What the vocabulary takes a skill's name for.
 * In: the knowledge and a name in the person's words. Out: the skills it means or contains, the fullest first, ties
 * by number; none when the vocabulary knows no part of it.
 */
export function namedSkills(knowledge: Knowledge, name: string): NamedSkill[] {
  const { tokens, sentences } = readText(name);
  const best = new Map<number, number>();
  for (const sentence of sentences)
    for (const { concept, own } of findConcepts(knowledge, tokens, sentence)) {
      let words = 0;
      for (let bits = own; bits; bits >>>= 1) words += bits & 1;
      const share = Math.min(1, words / tokens.words.length);
      if (share > (best.get(concept) ?? 0)) best.set(concept, share);
    }
  return [...best]
    .map(([skill, share]) => ({ skill, share }))
    .sort((a, b) => b.share - a.share || a.skill - b.skill);
}
