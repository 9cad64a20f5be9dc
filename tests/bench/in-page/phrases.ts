import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { openKnowledge } from '../../../lib/knowledge/knowledge';
import { findPhrases } from '../../../lib/text/find-phrases';
import { sentences } from '../../../lib/text/sentences';
import { tokenise } from '../../../lib/text/tokens';
import { timed } from '../rounds';
import { hashWords } from './hash-words';

/** Bytes of text read in a second by each way of looking for the vocabulary, in millions. */
export async function measure(): Promise<Record<string, number>> {
  const list = async (path: string): Promise<string[]> => (await fetch(path)).json();
  const texts = await list('texts.json');
  const phrases = (await list('vocabulary.json')).map((phrase) => phrase.toLowerCase());
  const { phrases: table } = openKnowledge(await (await fetch('knowledge.bin')).arrayBuffer());
  const automaton = new AhoCorasick([...new Set(phrases)]);
  let found = 0;
  const times = await timed(
    {
      ours: () => {
        for (const text of texts) {
          const tokens = tokenise(text);
          for (const { from, to } of sentences(tokens)) found += findPhrases(table, tokens, from, to).length;
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
    automaton: (size / times.automaton) * 1000,
    bare: (size / times.bare) * 1000,
    found,
  };
}
