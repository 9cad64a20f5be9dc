import { inChromium } from '../chromium';
import { knowledgeFile } from '../knowledge-file';
import { type Row, row } from '../row';
import { postings } from '../texts';

/** A whole posting against a whole plan. */
export async function wholeScoring(): Promise<Row[]> {
  const all = postings();
  const { ours = 0, theirs = 0 } = await inChromium('scoring', {
    // one in eight, of all employers alike
    'texts.json': JSON.stringify(all.filter((_, i) => i % 8 === 0)),
    'knowledge.bin': knowledgeFile(),
  });
  return [
    row({
      name: 'whole scoring of a posting',
      value: ours,
      unit: 'ms',
      peer: 'minisearch of the plan’s words, asked with the posting',
      peerValue: theirs,
      target: { of: 'ratio', atMost: 1 / 10 },
    }),
    row({ name: 'postings scored', value: 1000 / ours, unit: 'a second' }),
  ];
}
