import type { Numbers } from './buffer';
import { type Sections, starts } from './compile/sections';

/** Strings of a section of the knowledge buffer, read one at a time when somebody asks. */
export interface Strings {
  count: number;
  /** The string number `at`, from 0; empty beyond the last. */
  get(at: number): string;
}

/** A line but the last one ends after the word whose number has this bit. */
const LINE_END = 0x8000;

/**
 * Packs lists of strings for the buffer. Names of skills and roles are made of few different words, so each word
 * is written once and a string is the numbers of its words.
 * In: the lists by section name. Out: the sections: the words as one text in UTF-8, a line each; for each list the
 * numbers, one string after the other, and where each begins.
 * @throws when there are more than 32,768 different words
 */
export function packStrings(lists: Readonly<Record<string, readonly string[]>>): Sections {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const packLine = (line: string, isLast: boolean) =>
    line
      .split(' ')
      .map((word, at, words) => numberOf(word) + (isLast || at < words.length - 1 ? 0 : LINE_END));
  const packed: Sections = {};
  for (const [name, strings] of Object.entries(lists)) {
    const parts = strings.map((text) =>
      text ? text.split('\n').flatMap((line, at, lines) => packLine(line, at === lines.length - 1)) : [],
    );
    packed[name] = Uint16Array.from(parts.flat());
    packed[`${name}Starts`] = starts(parts);
  }
  if (numbers.size > LINE_END)
    throw new Error(`${numbers.size} different words: there is room for ${LINE_END}.`);
  packed.words = new TextEncoder().encode([...numbers.keys()].join('\n'));
  return packed;
}

/** Views the words that `packStrings` packed; the first one asked for has them all decoded. Out: a word by number. */
export function openWords(text: Uint8Array): (number: number) => string {
  let words: string[] | undefined;
  return (number) => {
    words ??= new TextDecoder().decode(text).split('\n');
    return words[number] ?? '';
  };
}

/** Views strings that `packStrings` packed: the words, one list's numbers of them, and where each string begins. */
export function openStrings(
  word: (number: number) => string,
  numbers: Uint16Array,
  stringStarts: Numbers,
): Strings {
  return {
    count: stringStarts.length - 1,
    get: (at) => {
      let text = '';
      const last = (stringStarts[at + 1] ?? 0) - 1;
      for (let i = stringStarts[at] ?? 0; i <= last; i++) {
        const number = numbers[i] ?? 0;
        const after = number & LINE_END ? '\n' : ' ';
        text += word(number & ~LINE_END) + (i < last ? after : '');
      }
      return text;
    },
  };
}
