import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languagesAsked, yearsAsked } from '../../lib/fit/asked';
import { doorsAsked } from '../../lib/fit/doors';
import { stakesIn } from '../../lib/fit/stakes';
import { all, watch } from '../../lib/fit/watched';
import { sentenceKind, sentencePatterns } from '../../lib/posting/section-sentences';
import { sections } from '../../lib/posting/sections';
import { ANYTHING, markedPatterns } from '../../lib/text/marked-pattern';
import { readText } from '../../lib/text/reading';
import { areReal, postings } from '../bench/texts';

test('a watch sees the signs that are there, whatever their letters, at either end of the text', () => {
  const { mark, watch } = markedPatterns();
  const equal = mark('«equal»[- ]pay').bit;
  const plan = mark(String.raw`\b(?:«medic»al|«denta»l) plan|«\byr\b»`).bit;
  const seen = (text: string) => watch(text, 0, text.length);
  expect(seen('an EQUAL chance')).toBe(equal);
  expect(seen('unequal dentals')).toBe(equal | plan);
  expect(seen('one yr')).toBe(plan);
  expect(seen('yr')).toBe(plan);
  expect(seen('eq ual, medi, dent, years')).toBe(0);
  expect(watch('equal', 1, 5)).toBe(0);
});

test('only letters, digits and blanks can be a sign, and at least three of them', () => {
  const { mark } = markedPatterns();
  expect(() => mark('«colou?r»')).toThrow("can't be a sign");
  expect(() => mark('«to»')).toThrow("can't be a sign");
});

/** Texts that a pattern matches somewhere. What looks around isn't made, so that not all that is made matches. */
function matching({ source, flags }: RegExp): fc.Arbitrary<string> {
  const made = source.replace(/\\b|\(\?!(?:[^()]|\([^()]*\))*\)/g, '').replaceAll('(?=', '(?:');
  return fc.stringMatching(new RegExp(made, flags.replace(/[gi]/g, '')));
}

describe('what matches a pattern has a sign of it', () => {
  const money = /[$£€]/;
  const patterns = [
    ...sentencePatterns.all.map((one) => ({ ...one, by: sentencePatterns.watch })),
    ...all.map((one) => ({ ...one, by: watch })),
  ].map((one) => ({ ...one, name: one.pattern.source.slice(0, 40) }));
  it.each(patterns)('$name …', ({ pattern, bit, by }) => {
    let matched = 0;
    fc.assert(
      fc.property(matching(pattern), (text) => {
        if (text.search(pattern) < 0 || money.test(text)) return;
        matched++;
        expect(by(text, 0, text.length) & bit).toBe(bit);
      }),
      { numRuns: 1000 },
    );
    expect(matched).toBeGreaterThan(10);
  });
});

test.runIf(areReal)(
  'watching changes no answer on the sentences of all real postings',
  () => {
    const kinds = [undefined, 'duties', 'requirements', 'benefits', 'about'] as const;
    let count = 0;
    for (const { description } of postings())
      for (const { start, end } of sections(description, readText(description).sentences)) {
        const heading = kinds[count++ % kinds.length];
        const text = description.slice(start, end);
        const answers = (bySentence: number, byAsked: number) =>
          JSON.stringify([
            sentenceKind(description, start, end, heading, bySentence),
            [yearsAsked, doorsAsked, languagesAsked].map((look) => look(text, 0, 'requirements', byAsked)),
            stakesIn(text, 0, byAsked),
          ]);
        const watched = answers(
          sentencePatterns.watch(description, start, end),
          watch(description, start, end),
        );
        if (watched !== answers(ANYTHING, ANYTHING))
          expect(text).toBe('told alike with and without its signs');
      }
    expect(count).toBeGreaterThan(1000);
  },
  120_000,
);
