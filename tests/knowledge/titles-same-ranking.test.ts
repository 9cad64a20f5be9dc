import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankNames } from '../../lib/knowledge/rank-names';
import { titles, vocabulary } from '../bench/texts';
import { seeded } from '../seeded';
import { rankPlainly } from './rank-plainly';

/** What somebody may type who means a name: it, its beginning, a letter missing, two changed about, words turned round. */
function typings(name: string, seed: number): string[] {
  const random = seeded(seed);
  const at = 1 + Math.floor(random() * Math.max(1, name.length - 2));
  return [
    name,
    name.slice(0, at + 1),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
    name.split(' ').reverse().join(' '),
  ];
}

describe('the quick ranking of names equals the plain one', () => {
  it.each([
    ['all titles of roles', titles, 150],
    ['some titles, asked for all', titles.slice(0, 2600), 150],
    ['all names of skills', vocabulary, 500],
  ])('on %s', (_, names, apart) => {
    const [quick, plain] = [rankNames(names), rankPlainly(names)];
    const asked = (names === vocabulary ? vocabulary : titles).filter((_, i) => i % apart === 0);
    for (const [seed, name] of asked.entries())
      for (const typed of typings(name, seed)) expect(quick(typed, 20), typed).toEqual(plain(typed, 20));
  });

  it('on whatever is typed, among few names of few words', () => {
    const word = fc.constantFrom(
      'a',
      'ab',
      'abc',
      'c++',
      'c',
      'kite',
      'kites',
      'ktie',
      'é',
      '数据',
      '𠮷',
      '-',
      '#',
    );
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '', '-')), { maxLength: 5 });
    const name = text.map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 60 }),
        name,
        fc.integer({ min: 1, max: 50 }),
        (names, typed, most) => {
          expect(rankNames(names)(typed, most)).toEqual(rankPlainly(names)(typed, most));
        },
      ),
    );
  });
});
