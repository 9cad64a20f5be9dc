import { findPhrases } from '../../text/find-phrases';
import type { Sentence } from '../../text/sentences';
import type { Tokens } from '../../text/tokens';
import { By } from '../compile/skills';
import type { Knowledge } from '../knowledge';
import { Guard, nameCertainty } from './name-guard';
import { skillWeights } from './weights';

/** A skill of the vocabulary found in a text: by its name, another name, or what people do with it. */
export interface ConceptHit {
  /** Its number in the knowledge. */
  concept: number;
  /** A value of `By`. */
  by: number;
  /** How surely it is meant, above 0 to 1. */
  strength: number;
  /** First and last word. */
  first: number;
  last: number;
  /** Which words are its own: bit `i` for the word at `first + i`. */
  own: number;
}

/**
 * Finds the vocabulary's skills in one sentence.
 * In: the knowledge, a text's words, one of its sentences. Out: the hits by first word; a skill may have several.
 */
export function findConcepts(knowledge: Knowledge, tokens: Tokens, sentence: Sentence): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (const { phrase, first, last, own } of findPhrases(
    knowledge.phrases,
    tokens,
    sentence.from,
    sentence.to,
  )) {
    const by = knowledge.phraseBy[phrase] ?? By.name;
    const name = {
      guard: knowledge.phraseGuard[phrase] ?? Guard.none,
      form: knowledge.phraseForm[phrase] ?? 0,
    };
    const strength =
      by === By.doing ? skillWeights.doing : nameCertainty(name, tokens, sentence, first, last);
    if (!strength) continue;
    hits.push({ concept: knowledge.phraseSkill[phrase] ?? 0, by, strength, first, last, own });
  }
  return hits;
}
