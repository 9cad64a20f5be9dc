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
  it.each([
    ...sentencePatterns.all.map((one) => ({ ...one, by: sentencePatterns.watch })),
    ...all.map((one) => ({ ...one, by: watch })),
  ])('$pattern', ({ pattern, bit, by }) => {
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

describe('watching changes no answer', () => {
  it.runIf(areReal)(
    'on the sentences of all real postings',
    () => {
      const kinds = [undefined, 'duties', 'requirements', 'benefits', 'about'] as const;
      for (const { description } of postings())
        for (const { start, end } of sections(description, readText(description).sentences)) {
          for (const kind of kinds)
            expect(sentenceKind(description, start, end, kind)).toBe(
              sentenceKind(description, start, end, kind, ANYTHING),
            );
          const text = description.slice(start, end);
          const watched = watch(description, start, end);
          for (const look of [yearsAsked, doorsAsked, languagesAsked])
            expect(look(text, start, 'requirements', watched)).toEqual(look(text, start, 'requirements'));
          expect(stakesIn(text, start, watched)).toEqual(stakesIn(text, start));
        }
    },
    120_000,
  );
});
