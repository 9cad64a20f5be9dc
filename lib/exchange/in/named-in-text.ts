import { By } from '../../knowledge/compile/skills';
import type { Knowledge } from '../../knowledge/knowledge';
import { findConcepts } from '../../knowledge/skills/concepts';
import { readText } from '../../text/reading';

/** Names and doings of the vocabulary count from this certainty on. */
const SURE = 0.6;

/**
 * Skills of the vocabulary that a text names, those named most often first; too general ones and denied ones are
 * left out. In: a text, the knowledge, how many at most. Out: their usual names, and the text's own words.
 */
export function namedInText(
  text: string,
  knowledge: Knowledge,
  limit: number,
): { name: string; words: string }[] {
  const { tokens, sentences, denied } = readText(text);
  const found = new Map<number, { times: number; words: string }>();
  for (const sentence of sentences)
    for (const { concept, by, strength, first, last } of findConcepts(knowledge, tokens, sentence)) {
      if (by === By.doing || strength < SURE || denied[first] || knowledge.skillGeneral[concept]) continue;
      const words = text.slice(tokens.starts[first] ?? 0, tokens.ends[last] ?? 0);
      const known = found.get(concept);
      found.set(concept, { times: (known?.times ?? 0) + 1, words: known?.words ?? words });
    }
  return [...found]
    .sort(([a, one], [b, other]) => other.times - one.times || a - b)
    .slice(0, limit)
    .map(([concept, { words }]) => ({ name: knowledge.skillNames.get(concept), words }));
}
