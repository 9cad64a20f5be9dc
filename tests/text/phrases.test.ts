import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases, type PhraseHit } from '../../lib/text/find-phrases';
import { buildPhrases, GAP, type Phrase } from '../../lib/text/phrase-table';
import { sentences } from '../../lib/text/sentences';
import { Gap, type Tokens, tokenise } from '../../lib/text/tokens';

const phrase = (text: string, loose = false): Phrase => ({ words: tokenise(text).words, loose });

/** What the finder has to find, told slowly: try each phrase at each word, longest gaps last. */
function reference(phrases: Phrase[], tokens: Tokens, from: number, to: number): PhraseHit[] {
  const ends = (words: Phrase['words'], loose: boolean, at: number): number[] => {
    const [head, ...rest] = words;
    if (at >= to || tokens.words[at]?.stem !== head?.stem) return [];
    if (!rest.length) return [at];
    const nexts = loose ? Array.from({ length: GAP + 1 }, (_, gap) => at + 1 + gap) : [at + 1];
    return nexts
      .filter((next) => loose || (tokens.gaps[next] ?? 9) <= Gap.sign)
      .flatMap((next) => ends(rest, loose, next));
  };
  const hits: PhraseHit[] = [];
  for (let first = from; first < to; first++)
    phrases.forEach(({ words, loose }, number) => {
      const found = ends(words, loose, first);
      if (found.length) hits.push({ phrase: number, first, last: Math.min(...found), own: 0 });
    });
  return hits;
}

const sorted = (hits: PhraseHit[]) => hits.map((hit) => `${hit.first} ${hit.phrase} ${hit.last}`).sort();

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

  it('equals the slow reference on 2,000 texts', () => {
    const word = fc.constantFrom(
      'plan',
      'plans',
      'project',
      'C++',
      'lead',
      'leading',
      'team',
      'R&D',
      'the',
      'data',
      'İş',
      '数据',
    );
    const words = (max: number) =>
      fc.array(word, { minLength: 1, maxLength: max }).map((parts) => parts.join(' '));
    const separated = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n', '-', ' • ')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(words(4), fc.boolean()), { maxLength: 12 }), separated, (list, parts) => {
        const phrases = list
          .map(([text, loose]) => phrase(text, loose))
          .filter(({ words }) => words.length <= 8);
        const tokens = tokenise(parts.flat().join(''));
        const table = buildPhrases(phrases);
        for (const { from, to } of sentences(tokens))
          expect(sorted(findPhrases(table, tokens, from, to))).toEqual(
            sorted(reference(phrases, tokens, from, to)),
          );
      }),
      { numRuns: 2000 },
    );
  });

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
