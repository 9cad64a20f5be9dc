import { fingerprint } from '../text/hash';
import type { Knowledge } from './knowledge';
import { relatednessParameters as parameters } from './relatedness-parameters';
import { type ParsedTitle, parseTitle } from './titles';
import { craftWording, featuresOf, fullWording } from './titles-features';

/** The sections that the roles are read from. */
export type RoleSections = Pick<Knowledge, 'bytes' | 'shorts' | 'words' | 'floats'>;

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
  /** When none does: roles by the likeness (0 to 1) of their likest name, best first. */
  like: readonly { role: number; likeness: number }[];
}

/** The roles' names, by their words. */
export interface TitleWords {
  /** Number of features that a written title may have. */
  features: number;
  /** Takes a title apart and looks it up. Any text. */
  read(title: string): ReadTitle;
}

/** A word's features by their places. */
interface LocatedWord {
  stem: number;
  trigrams: number[];
}

const REMEMBERED = 5_000;
/** Features that no role's name has share so many places by their hash. */
const STRANGE = 4096;

/**
 * Opens the roles' names.
 * @param sections of the knowledge buffer, as `compileRoles` made them
 */
export function openTitleWords(sections: RoleSections): TitleWords {
  const keys = sections.words('title.features');
  const rarities = sections.floats('title.rarities');
  const names = sections.shorts('title.names');
  const nameWeights = sections.floats('title.nameWeights');
  const nameStarts = sections.words('title.nameStarts');
  const nameRoles = sections.shorts('title.nameRoles');
  const trigramWords = sections.shorts('title.trigramWords');
  const trigramStarts = sections.words('title.trigramStarts');
  const trigramCounts = sections.bytes('title.trigramCounts');
  const wordings = sections.words('title.wordings');
  const wordingChecks = sections.words('title.wordingChecks');
  const wordingRoles = sections.shorts('title.wordingRoles');
  const wordingStarts = sections.words('title.wordingStarts');
  const known = keys.length;

  const feature = (key: number) => {
    const at = find(keys, key);
    return at < 0 ? known + (key % STRANGE) : at;
  };
  const rarity = (at: number) => rarities[Math.min(at, known)] ?? 1;

  const located = new Map<string, LocatedWord>();
  const locate = (word: string): LocatedWord => {
    const before = located.get(word);
    if (before) return before;
    const { stem, trigrams } = featuresOf(word);
    const made = { stem: feature(stem), trigrams: trigrams.map(feature) };
    if (located.size >= REMEMBERED) located.clear();
    located.set(word, made);
    return made;
  };

  const rolesCalled = (wording: string): readonly number[] => {
    const [key, check] = fingerprint(wording);
    const at = find(wordings, key);
    return at < 0 || wordingChecks[at] !== check
      ? []
      : [...wordingRoles.subarray(wordingStarts[at], wordingStarts[at + 1])];
  };

  /** Known words that share most trigrams with an unknown one, each with its Dice coefficient. */
  const repair = (trigrams: readonly number[]): [word: number, likeness: number][] => {
    const shared = new Map<number, number>();
    for (const at of trigrams)
      for (let i = trigramStarts[at] ?? 0; i < (trigramStarts[at + 1] ?? 0); i++) {
        const word = trigramWords[i] ?? 0;
        shared.set(word, (shared.get(word) ?? 0) + 1);
      }
    return [...shared]
      .map(([word, count]): [number, number] => [
        word,
        (2 * count) / (trigrams.length + (trigramCounts[word] ?? 0)),
      ])
      .filter(([, likeness]) => likeness >= parameters.repairFloor)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, parameters.repairs);
  };

  /** The title's words as known ones; what a repaired word is not like stays unknown. */
  const knownWords = (words: readonly string[]): Map<number, number> => {
    const found = new Map<number, number>();
    const add = (word: number, weight: number) => found.set(word, Math.max(weight, found.get(word) ?? 0));
    for (const { stem: at, trigrams } of words.map(locate)) {
      const repaired = at < known ? [] : repair(trigrams);
      add(at, rarity(at) * Math.sqrt(1 - (repaired[0]?.[1] ?? 0) ** 2));
      for (const [word, likeness] of repaired) add(word, likeness * rarity(word));
    }
    return found;
  };

  // scratch, zero between titles: a title with "manager" touches a thousand names
  const byName = new Float32Array(nameRoles.length);
  const byRole = new Float32Array((nameRoles.at(-1) ?? -1) + 1);

  const likeliest = (words: readonly string[]): { role: number; likeness: number }[] => {
    const own = knownWords(words);
    const length = Math.hypot(...own.values()) || 1;
    for (const [word, weight] of own)
      for (let i = nameStarts[word] ?? 0; i < (nameStarts[word + 1] ?? 0); i++) {
        const name = names[i] ?? 0;
        byName[name] = (byName[name] ?? 0) + (weight / length) * (nameWeights[i] ?? 0);
      }
    const touched: number[] = [];
    let best = 0;
    for (const word of own.keys())
      for (let i = nameStarts[word] ?? 0; i < (nameStarts[word + 1] ?? 0); i++) {
        const name = names[i] ?? 0;
        const role = nameRoles[name] ?? 0;
        const likeness = byName[name] ?? 0;
        byName[name] = 0;
        if (likeness <= (byRole[role] ?? 0)) continue;
        if (!byRole[role]) touched.push(role);
        byRole[role] = likeness;
        best = Math.max(best, likeness);
      }
    const found = [];
    for (const role of touched) {
      const likeness = byRole[role] ?? 0;
      byRole[role] = 0;
      if (likeness >= best * parameters.roleFloor) found.push({ role, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.role - b.role).slice(0, parameters.roles);
  };

  const write = (words: readonly string[]): WrittenTitle => {
    const stems = new Map<number, number>();
    const letters = new Map<number, number>();
    for (const { stem, trigrams } of words.map(locate)) {
      stems.set(stem, rarity(stem));
      for (const trigram of trigrams) letters.set(trigram, (letters.get(trigram) ?? 0) + rarity(trigram));
    }
    const vector = new Map(scale(stems, 1 - parameters.trigramShare));
    for (const [at, weight] of scale(letters, parameters.trigramShare))
      vector.set(at, (vector.get(at) ?? 0) + weight);
    const unit = new Map(scale(vector, 1));
    return { features: Uint16Array.from(unit.keys()), weights: Float32Array.from(unit.values()) };
  };

  const read = (title: string): ReadTitle => {
    const parsed = parseTitle(title);
    // after a dash or comma, words that no role's name has are places and employers
    const asides = parsed.asides.filter((word) => locate(word).stem < known);
    const craft = [...parsed.craft, ...asides];
    let exact: readonly number[] = [];
    for (const wording of [
      fullWording([...parsed.words, ...asides]),
      fullWording(craft),
      craftWording(craft),
    ])
      if (!exact.length) exact = rolesCalled(wording);
    return { parsed, written: write(craft), exact, like: exact.length ? [] : likeliest(craft) };
  };

  return { features: known + STRANGE, read };
}

/** Brings a vector's square length to `share`. */
function scale(vector: ReadonlyMap<number, number>, share: number): [number, number][] {
  const length = Math.hypot(...vector.values()) || 1;
  return [...vector].map(([key, weight]) => [key, (weight / length) * Math.sqrt(share)]);
}

/** Where a key stands in ascending keys; −1 where it doesn't. */
function find(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = keys[middle] ?? 0;
    if (here === key) return middle;
    if (here < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
