import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lib/text/tokens';
import { areReal, postings } from '../bench/texts';
import { type PlainToken, tokenisePlainly } from './tokenise-plainly';

/** Fails where the two readings of a text differ. */
function compare(text: string): void {
  const { words, keys, checks, starts, ends, gaps } = tokenise(text);
  const plain = tokenisePlainly(text);
  const isSame = (token: PlainToken | undefined, i: number) =>
    token?.form === words[i]?.form &&
    token?.stem === words[i]?.stem &&
    token?.key === keys[i] &&
    token?.check === checks[i] &&
    token?.start === starts[i] &&
    token?.end === ends[i] &&
    token?.gap === gaps[i];
  // deep comparison takes a hundred times as long: only to show what differs
  if (plain.length === words.length && plain.every(isSame)) return;
  const quick = words.map(({ form, stem }, i) => ({
    ...{ form, stem, key: keys[i], check: checks[i] },
    ...{ start: starts[i], end: ends[i], gap: gaps[i] },
  }));
  expect(quick).toEqual(plain);
}

describe('the quick reading of words equals the plain one', () => {
  it('on generated texts', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."front-end|frontend|C++|C#|F#x|.NET|ASP.NET|a.net|NodeJS|don’t|it's|R&D|CI/CD|İş|Straße|café|cafe\u0301|re\u00adport|数据|𠮷|👩‍💻|\ud800|\udc00|e.g.|staff.We|1–2|• |\n|. |, | - |a|I|".split(
          '|',
        ),
        'a'.repeat(59),
        'b'.repeat(61),
        `${'c'.repeat(70)}'s`,
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.stringMatching(/^[a-zA-Z]{1,9}$/),
    );
    const text = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => compare(parts.flat().join(''))),
      { numRuns: 500 },
    );
  }, 60_000);

  it.runIf(areReal)(
    'on all real postings',
    () => {
      for (const { title, description } of postings()) {
        compare(title);
        compare(description);
      }
    },
    120_000,
  );
});
