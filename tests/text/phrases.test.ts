import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../lib/text/find-phrases';
import { isFunctionWord } from '../../lib/text/function-words';
import { LONGEST_PHRASE, type Phrase } from '../../lib/text/phrase';
import { buildPhrases } from '../../lib/text/phrase-table';
import { sentences } from '../../lib/text/sentences';
import { tokenise } from '../../lib/text/tokens';
import { areReal, known, postings } from '../bench/texts';
import { fileByStems, findPlainly, inOrder } from './find-plainly';

const phrase = (text: string, loose = false): Phrase => ({ words: tokenise(text).words, loose });
const fits = ({ words }: Phrase) => words.length > 0 && words.length <= LONGEST_PHRASE;

/** Fails where the finder and the plain one differ in a sentence of a text. */
function compare(phrases: Phrase[]): (text: string) => void {
  const table = buildPhrases(phrases);
  const filed = fileByStems(phrases);
  return (text) => {
    const tokens = tokenise(text);
    for (const { from, to } of sentences(tokens)) {
      const quick = inOrder(findPhrases(table, tokens, from, to));
      const plain = inOrder(findPlainly(filed, tokens, from, to));
      // deep comparison takes much longer: only to show what differs
      if (JSON.stringify(quick) !== JSON.stringify(plain)) expect(quick).toEqual(plain);
    }
  };
}

describe('findPhrases', () => {
  it('finds names side by side and doings across other words', () => {
    const phrases = [phrase('project management'), phrase('C++'), phrase('present result executive', true)];
    const tokens = tokenise(
      'Managed projects, C++. You present the quarterly results to the executive team; project-management.',
    );
    expect(findPhrases(buildPhrases(phrases), tokens, 0, tokens.words.length)).toEqual([
      { phrase: 1, first: 2, last: 2, own: 0b1 },
      { phrase: 2, first: 4, last: 10, own: 0b1001001 },
      { phrase: 0, first: 12, last: 13, own: 0b11 },
    ]);
  });

  it('equals the plain one on 2,000 texts', () => {
    const word = fc.constantFrom(
      ...['plan', 'plans', 'project', 'C++', 'lead', 'leading', 'team', 'R&D', 'the', 'data', 'İş', '数据'],
    );
    const words = (max: number) =>
      fc.array(word, { minLength: 1, maxLength: max }).map((parts) => parts.join(' '));
    const separated = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n', '-', ' • ')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(words(4), fc.boolean()), { maxLength: 12 }), separated, (list, parts) =>
        compare(list.map(([text, loose]) => phrase(text, loose)).filter(fits))(parts.flat().join('')),
      ),
      { numRuns: 2000 },
    );
  });

  it.runIf(areReal)(
    'equals the plain one with the whole vocabulary on all real postings',
    () => {
      const names = known.skills.flatMap(({ name, also = [] }) => [name, ...also]);
      const doings = known.skills.flatMap(({ shows = [] }) => shows);
      const content = (text: string) => tokenise(text).words.filter(({ form }) => !isFunctionWord(form));
      const same = compare(
        [
          ...names.map((name) => phrase(name)),
          ...doings.map((doing) => ({ words: content(doing), loose: true })),
        ].filter(fits),
      );
      for (const { description } of postings()) same(description);
    },
    120_000,
  );

  it('refuses two beginnings with the same hashes when it is built', () => {
    const [one, other] = tokenise('one other').words;
    if (!one || !other) throw new Error('two words');
    const twin = { ...other, key: one.key, check: one.check };
    expect(() =>
      buildPhrases([
        { words: [one], loose: false },
        { words: [twin], loose: false },
      ]),
    ).toThrow(/same hash/);
  });
});
