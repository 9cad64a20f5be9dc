import { inChromium } from '../chromium';
import { knowledgeFile } from '../knowledge-file';
import { type Row, row } from '../row';

/** Ten thousand saved roles after a change of the plan. */
export async function portfolio(): Promise<Row[]> {
  const figures = await inChromium('portfolio', { 'knowledge.bin': knowledgeFile() });
  const compared = (name: string, value: string, peer: string, peerValue: string, atMost: number) =>
    row({
      name,
      value: figures[value] ?? 0,
      unit: 'ms',
      peer,
      peerValue: figures[peerValue] ?? 0,
      target: { of: 'ratio', atMost },
    });
  return [
    compared('10,000 roles, known words: score', 'packed', 'reading and scoring all texts', 'full', 1 / 100),
    compared('10,000 roles, known words: save', 'save one', 'rows put one by one', 'save each', 1 / 100),
    compared('10,000 roles, a new word', 'newWord', 'scoring all texts in full', 'wordInFull', 1 / 5),
    row({
      name: '10,000 roles, a new word: a slice of the reading',
      value: figures.slice ?? 0,
      unit: 'ms',
      target: { of: 'value', atMost: 50 },
    }),
  ];
}
