/** Strings of a section of the knowledge buffer, read one at a time when somebody asks. */
export interface Strings {
  count: number;
  /** The string number `at`, from 0; empty beyond the last. */
  get(at: number): string;
}

/** Sections by name. */
type Packed = Record<string, Uint8Array | Uint16Array | Uint32Array>;

/**
 * Packs lists of strings for the buffer. Names of skills and roles are made of few different words, so each word
 * is written once and a string is the numbers of its words.
 * In: the lists by section name. Out: the sections: the words' UTF-8 bytes, one after the other, and where each ends;
 * for each list the numbers, one string after the other, and where each ends.
 * @throws when there are more than 65,536 different words
 */
export function packStrings(lists: Readonly<Record<string, readonly string[]>>): Packed {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const packed: Packed = {};
  for (const [name, strings] of Object.entries(lists)) {
    const parts = strings.map((text) => wordsOf(text).map(numberOf));
    packed[name] = Uint16Array.from(parts.flat());
    packed[`${name}Ends`] = ends(parts);
  }
  if (numbers.size > 0x10000) throw new Error(`${numbers.size} different words: there is room for 65,536.`);
  const words = [...numbers.keys()].map((word) => new TextEncoder().encode(word));
  packed['words.bytes'] = Uint8Array.from(words.flatMap((word) => [...word]));
  packed['words.ends'] = ends(words);
  return packed;
}

/** Views strings that `packStrings` packed: the words, and one list's numbers of them. */
export function openStrings(
  words: { bytes: Uint8Array; ends: Uint32Array },
  numbers: Uint16Array,
  stringEnds: Uint32Array,
): Strings {
  const decoder = new TextDecoder();
  const word = (at: number) => decoder.decode(words.bytes.subarray(words.ends[at - 1] ?? 0, words.ends[at]));
  return {
    count: stringEnds.length,
    get: (at) =>
      Array.from(numbers.subarray(stringEnds[at - 1] ?? 0, stringEnds[at] ?? 0), word)
        .join(' ')
        .replaceAll(' \n ', '\n'),
  };
}

/** A line's end counts as a word. */
function wordsOf(text: string): string[] {
  return text ? text.replaceAll('\n', ' \n ').split(' ') : [];
}

function ends(lists: readonly { length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, (list) => {
    end += list.length;
    return end;
  });
}
