import { inChromium } from '../chromium';
import { knowledgeFile } from '../knowledge-file';
import { type Row, row } from '../row';
import { postings, vocabulary } from '../texts';

/** The whole vocabulary looked for in postings, text to hits. */
export async function phraseFinding(): Promise<Row[]> {
  const { ours, exact, automaton, bare } = await inChromium('phrases', {
    'texts.json': JSON.stringify(postings().map(({ description }) => description)),
    'vocabulary.json': JSON.stringify(vocabulary),
    'knowledge.bin': knowledgeFile(),
  });
  const figure = { name: 'phrase finding', value: ours ?? 0, unit: 'MB/s' };
  return [
    row({
      ...figure,
      peer: '@monyone/aho-corasick fast',
      peerValue: automaton ?? 0,
      target: { of: 'ratio', atLeast: 5 },
    }),
    row({
      ...figure,
      name: 'phrase finding, word for word as the peer does',
      value: exact ?? 0,
      peer: '@monyone/aho-corasick fast',
      peerValue: automaton ?? 0,
      target: { of: 'ratio', atLeast: 5 },
    }),
    row({
      ...figure,
      peer: 'hashing the words, looking nothing up',
      peerValue: bare ?? 0,
      target: { of: 'ratio', atLeast: 0.4 },
    }),
  ];
}
