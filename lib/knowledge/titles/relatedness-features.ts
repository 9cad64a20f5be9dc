import type { Knowledge } from '../knowledge';
import { placeOf } from '../sorted-keys';
import { featuresOf } from './features';

/** The sections that the roles are read from. */
export type RoleSections = Pick<Knowledge, 'bytes' | 'shorts' | 'words' | 'floats' | 'numbers' | 'strings'>;

/** A word's features by number. */
export interface LocatedWord {
  stem: number;
  /** Hash of the word in the singular, which tells "production" from "product" where stems don't. */
  form: number;
  trigrams: number[];
}

/** The stems and trigrams that titles are compared by, numbered: known stems, known trigrams, strange ones. */
export interface TitleFeatures {
  /** Features below this number are known stems. */
  stems: number;
  /** Features below this number are in some role's name. */
  known: number;
  /** All features are below this number. */
  count: number;
  /** A word's features; strange ones share some numbers by their hash. Remembered. */
  locate(word: string): LocatedWord;
  /** How much a feature tells, above 0; strange ones tell most. */
  rarity(feature: number): number;
}

const STRANGE = 4096;
const REMEMBERED = 5_000;

/** Opens the features in the sections that `fileWords` made. */
export function openTitleFeatures(sections: RoleSections): TitleFeatures {
  const stems = sections.words('title.stems');
  const trigrams = sections.words('title.trigrams');
  // of each feature which of the few different rarities, the last one is that of strange ones
  const rarities = sections.floats('title.rarities');
  const rarity = sections.numbers('title.rarity');
  const known = stems.length + trigrams.length;
  const located = new Map<string, LocatedWord>();
  const number = (keys: Uint32Array, before: number, key: number) => {
    const at = placeOf(keys, key);
    return at < 0 ? known + (key % STRANGE) : before + at;
  };
  return {
    stems: stems.length,
    known,
    count: known + STRANGE,
    rarity: (feature) => rarities[rarity[Math.min(feature, known)] ?? 0] ?? 1,
    locate: (word) => {
      const before = located.get(word);
      if (before) return before;
      const { stem, form, trigrams: letters } = featuresOf(word);
      const made = {
        stem: number(stems, 0, stem),
        form,
        trigrams: letters.map((key) => number(trigrams, stems.length, key)),
      };
      if (located.size >= REMEMBERED) located.clear();
      located.set(word, made);
      return made;
    },
  };
}
