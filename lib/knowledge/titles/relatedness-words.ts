import { WordingOf, wordingOf } from './features';
import { type ParsedTitle, parseTitle } from './parse-title';
import { openTitleFeatures, type RoleSections } from './relatedness-features';
import { type AlikeRole, openRoleNames } from './relatedness-names';
import { relatednessParameters as parameters } from './relatedness-parameters';

/** How a title is written: a sparse vector over stems and trigrams, of length 1 (0 for a title without words). */
export interface WrittenTitle {
  /** Each below `TitleWords.features`, and once. */
  features: Uint16Array;
  weights: Float32Array;
}

/** A title looked up in the roles' names. */
export interface ReadTitle {
  parsed: ParsedTitle;
  written: WrittenTitle;
  /** Roles that go by exactly these words. */
  exact: readonly number[];
  /** When none does: roles with the likest names, best first. */
  alike: readonly AlikeRole[];
}

/** Reads titles. */
export interface TitleWords {
  /** Number of features that a written title may have. */
  features: number;
  /** Takes a title apart and looks it up. Any text. */
  read(title: string): ReadTitle;
}

/**
 * Opens the words of the roles' names.
 * @param sections of the knowledge buffer, as `compileRoles` made them
 */
export function openTitleWords(sections: RoleSections): TitleWords {
  const features = openTitleFeatures(sections);
  const names = openRoleNames(sections, features);

  const write = (words: readonly string[]): WrittenTitle => {
    const stems = new Map<number, number>();
    const letters = new Map<number, number>();
    for (const { stem, trigrams } of words.map(features.locate)) {
      stems.set(stem, features.rarity(stem));
      for (const at of trigrams) letters.set(at, (letters.get(at) ?? 0) + features.rarity(at));
    }
    const vector = new Map<number, number>();
    // strange stems and trigrams may share a number
    const add = (part: ReadonlyMap<number, number>, share: number) => {
      const factor = Math.sqrt(share) / (lengthOf(part) || 1);
      for (const [at, weight] of part) vector.set(at, (vector.get(at) ?? 0) + factor * weight);
    };
    add(stems, 1 - parameters.trigramShare);
    add(letters, parameters.trigramShare);
    const length = lengthOf(vector) || 1;
    return {
      features: Uint16Array.from(vector.keys()),
      weights: Float32Array.from(vector.values(), (weight) => weight / length),
    };
  };

  const read = (title: string): ReadTitle => {
    const parsed = parseTitle(title);
    // beside a dash or comma, words that no role's name has are places and employers
    const known = (word: string) => features.locate(word).stem < features.known;
    const asides = parsed.asides.filter(known);
    const main = asides.length && !parsed.craft.some(known) ? [] : parsed.craft;
    const craft = [...main, ...asides];
    const called = (words: readonly string[], how: number) => names.called(wordingOf(words), how);
    const whole = called([...(main.length ? parsed.words : []), ...asides], WordingOf.full);
    const full = whole.length ? whole : called(craft, WordingOf.full);
    const exact = full.length ? full : called(craft, WordingOf.craft);
    return { parsed, written: write(craft), exact, alike: exact.length ? [] : names.alike(craft) };
  };

  return { features: features.count, read };
}

function lengthOf(vector: ReadonlyMap<number, number>): number {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  return Math.sqrt(square);
}
