import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { openKnowledge } from '../../../lib/knowledge/knowledge';
import { findPhrases } from '../../../lib/text/find-phrases';
import { LONGEST_PHRASE } from '../../../lib/text/phrase';
import { buildPhrases } from '../../../lib/text/phrase-table';
import { sentences } from '../../../lib/text/sentences';
import { tokenise } from '../../../lib/text/tokens';
import { timed } from '../rounds';
import { hashWords } from './hash-words';

/**
 * Bytes of text read in a second by each way of looking for the vocabulary, in millions. `ours` is the product's own way,
 * doings across other words included; `exact` finds word for word, as the automaton does, the same phrases.
 */
export async function measure(): Promise<Record<string, number>> {
  const list = async (path: string): Promise<string[]> => (await fetch(path)).json();
  const texts = await list('texts.json');
  const phrases = (await list('vocabulary.json')).map((phrase) => phrase.toLowerCase());
  const { phrases: table } = openKnowledge(await (await fetch('knowledge.bin')).arrayBuffer());
  const automaton = new AhoCorasick([...new Set(phrases)]);
  const exact = buildPhrases(
    [...new Set(phrases)]
      .map((phrase) => ({ words: tokenise(phrase).words, loose: false }))
      .filter(({ words }) => words.length > 0 && words.length <= LONGEST_PHRASE),
  );
  let found = 0;
  const times = await timed(
    {
      ours: () => {
        for (const text of texts) {
          const tokens = tokenise(text);
          for (const { from, to } of sentences(tokens)) found += findPhrases(table, tokens, from, to).length;
        }
      },
      exact: () => {
        for (const text of texts) {
          const tokens = tokenise(text);
          found += findPhrases(exact, tokens, 0, tokens.words.length).length;
        }
      },
      automaton: () => {
        for (const text of texts) found += automaton.matchInText(text.toLowerCase()).length;
      },
      bare: () => {
        for (const text of texts) found += hashWords(text);
      },
    },
    7,
  );
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  return {
    ours: (size / times.ours) * 1000,
    exact: (size / times.exact) * 1000,
    automaton: (size / times.automaton) * 1000,
    bare: (size / times.bare) * 1000,
    found,
  };
}
