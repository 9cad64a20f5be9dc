import { compileKnowledge } from '../../../lib/knowledge/compile/knowledge';
import { inChromium } from '../chromium';
import { knowledgeFile } from '../knowledge-file';
import { type Row, row } from '../row';
import { known, postings } from '../texts';

/** Names and doings of so many skills, in about the number wanted. */
function smallVocabulary(wanted: number): Uint8Array {
  let phrases = 0;
  const skills = known.skills.filter(({ also = [], shows = [] }) => {
    phrases += 1 + also.length + shows.length;
    return phrases <= wanted;
  });
  const roles = known.roles.slice(0, 40).map(({ near: _, ...role }) => ({ ...role, skills: {} }));
  return new Uint8Array(compileKnowledge({ some: { skills, roles } }).buffer);
}

/** How the time for one score grows: with the vocabulary, the text and the plan. */
export async function growth(): Promise<Row[]> {
  const figures = await inChromium('growth', {
    'text.txt': postings()
      .slice(0, 80)
      .map(({ description }) => description)
      .join('\n\n')
      .slice(0, 200_000),
    'knowledge.bin': knowledgeFile(),
    'small.bin': smallVocabulary(1000),
  });
  const grown = (name: string, peer: string, from: string, to: string, atMost: number) =>
    row({
      name,
      value: figures[to] ?? 0,
      unit: 'ms',
      peer,
      peerValue: figures[from] ?? 0,
      target: { of: 'ratio', atMost },
    });
  return [
    grown('finding all phrases: a vocabulary of 30,000', 'one of 1,000', 'few phrases', 'all phrases', 1.5),
    grown('one score: a text of 200 kB', 'one of 2 kB', 'short text', 'long text', 120),
    grown('one score: a plan with 30 role options', 'with 3', 'few options', 'many options', 10),
  ];
}
