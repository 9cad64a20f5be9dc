import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lib/text/tokens';
import { makeWord, type Word } from '../../lib/text/word';
import { readWord } from '../../lib/text/word-memory';

/** A word by a number: letters only, so that a text of them has as many words. */
const numbered = (number: number) =>
  `w${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(+digit))}`;
const plainly = (raw: string): Word => makeWord(raw, plainly);

describe('readWord', () => {
  it('reads a word the same however many others were read between', () => {
    for (let number = 0; number < 80_000; number++) {
      const raw = numbered(number);
      const { form, key, check } = readWord(raw);
      if (form !== raw || number % 1000 === 0) expect({ form, key, check }).toMatchObject(keysOf(raw));
    }
    for (const raw of ['frontend', 'Managers', "don't", 'İş', 'x'.repeat(70)])
      expect(readWord(raw)).toEqual(plainly(raw.slice(0, 60)));
  });

  it('is one object for a word read again', () => expect(readWord('planning')).toBe(readWord('planning')));
});

function keysOf(raw: string) {
  const { form, key, check } = plainly(raw);
  return { form, key, check };
}

describe('tokenise', () => {
  it('keeps the words of a text with more different ones than are remembered', () => {
    const text = Array.from({ length: 45_000 }, (_, number) => numbered(number))
      .join(' ')
      .slice(0, 249_000);
    const { words, keys, starts, ends } = tokenise(text);
    words.forEach((word, i) => {
      const raw = text.slice(starts[i], ends[i]);
      if (word.form !== raw || word.key !== keys[i])
        expect({ at: i, form: word.form }).toEqual({ form: raw });
    });
    expect(words.length).toBeGreaterThan(33_000);
  });

  it('answers one text while others are read', () => {
    const first = tokenise('Plan the work');
    const [forms, keys] = [first.words.map(({ form }) => form), [...first.keys]];
    for (let number = 0; number < 3000; number++)
      tokenise(`${numbered(number)} and some others, number by number`);
    expect(first.words.map(({ form }) => form)).toEqual(forms);
    expect([...first.keys]).toEqual(keys);
    expect(first.text.slice(first.starts[2], first.ends[2])).toBe('work');
  });
});
