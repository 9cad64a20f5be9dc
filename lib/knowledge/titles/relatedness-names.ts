import { fingerprint } from '../../text/hash';
import { isSameForm } from '../../text/word';
import { openLikeness } from '../likeness';
import { ownersOf } from '../owners';
import { placeOf } from '../sorted-keys';
import { ROLE_BITS } from './features';
import type { RoleSections, TitleFeatures } from './relatedness-features';
import { relatednessParameters as parameters } from './relatedness-parameters';

/** A role that some words resemble. */
export interface AlikeRole {
  role: number;
  /** Cosine (0 to 1) of the words with the likest of the role's names. */
  likeness: number;
}

/** The roles' names, looked up by words. */
export interface RoleNames {
  /** Roles that go by exactly a wording, in full or without level words: one of `WordingOf`. */
  called(wording: string, how: number): readonly number[];
  /** Roles with a name like these words, best first. Unknown words are read as known ones that they are like. */
  alike(words: readonly string[]): AlikeRole[];
}

/** Opens the names in the sections that `fileWords` made. */
export function openRoleNames(sections: RoleSections, features: TitleFeatures): RoleNames {
  const names = sections.shorts('title.names');
  const nameLengths = sections.floats('title.nameLengths');
  // a stem's forms, and the names that have it in each
  const forms = sections.shorts('title.forms');
  const formStarts = sections.numbers('title.formStarts');
  const nameStarts = sections.numbers('title.nameStarts');
  const roleNames = sections.numbers('title.roleNames');
  const nameRoles = ownersOf(roleNames);
  // an unknown word stands for the known ones that share most trigrams with it
  const repair = openLikeness(
    {
      starts: sections.numbers('title.trigramStarts'),
      words: sections.shorts('title.trigramWords'),
      counts: sections.bytes('title.trigramCounts'),
    },
    parameters.repairFloor,
    parameters.repairs,
  );
  // scratch, zero between look-ups: "manager" alone is in a thousand names
  const byName = new Float32Array(nameRoles.length);
  const byRole = new Float32Array(roleNames.length - 1);

  /** What a repaired word is not like stays unknown. */
  const knownWords = (
    words: readonly string[],
  ): Map<number, { weight: number; form: number | undefined }> => {
    const found = new Map<number, { weight: number; form: number | undefined }>();
    const add = (word: number, weight: number, form?: number) => {
      if (weight > (found.get(word)?.weight ?? 0)) found.set(word, { weight, form });
    };
    for (const { stem, form, trigrams } of words.map(features.locate)) {
      const repaired =
        stem < features.known ? [] : repair(trigrams.map((feature) => feature - features.stems));
      add(stem, features.rarity(stem) * Math.sqrt(1 - (repaired[0]?.likeness ?? 0) ** 2), form);
      for (const { word, likeness } of repaired) add(word, likeness * features.rarity(word));
    }
    return found;
  };

  const alike = (words: readonly string[]): AlikeRole[] => {
    const own = knownWords(words);
    const length = Math.hypot(...[...own.values()].map(({ weight }) => weight)) || 1;
    for (const [word, { weight, form }] of own) {
      const rarity = features.rarity(word);
      for (let at = formStarts[word] ?? 0; at < (formStarts[word + 1] ?? 0); at++) {
        const same = form === undefined || isSameForm(form, forms[at] ?? 0) ? 1 : parameters.otherForm;
        for (let i = nameStarts[at] ?? 0; i < (nameStarts[at + 1] ?? 0); i++) {
          const name = names[i] ?? 0;
          const share = rarity / (nameLengths[name] ?? 1);
          byName[name] = (byName[name] ?? 0) + same * (weight / length) * share;
        }
      }
    }
    const touched: number[] = [];
    for (const word of own.keys()) {
      const end = nameStarts[formStarts[word + 1] ?? 0] ?? 0;
      for (let i = nameStarts[formStarts[word] ?? 0] ?? 0; i < end; i++) {
        const name = names[i] ?? 0;
        const role = nameRoles[name] ?? 0;
        const likeness = byName[name] ?? 0;
        byName[name] = 0;
        if (likeness <= (byRole[role] ?? 0)) continue;
        if (!byRole[role]) touched.push(role);
        byRole[role] = likeness;
      }
    }
    const found = touched.map((role) => ({ role, likeness: byRole[role] ?? 0 }));
    for (const role of touched) byRole[role] = 0;
    found.sort((a, b) => b.likeness - a.likeness || a.role - b.role);
    const least = (found[0]?.likeness ?? 0) * parameters.roleFloor;
    return found.slice(0, parameters.roles).filter(({ likeness }) => likeness >= least);
  };

  return { alike, called: openWordings(sections) };
}

function openWordings(sections: RoleSections): RoleNames['called'] {
  const keys = sections.words('title.wordings');
  const checks = sections.shorts('title.wordingChecks');
  const lines = sections.shorts('title.wordingRoles');
  return (wording, how) => {
    const [key, check] = fingerprint(wording);
    let from = placeOf(keys, key);
    if (from < 0 || checks[from] !== (check & 0xffff)) return [];
    // a line for each role of that wording
    while (keys[from - 1] === key) from--;
    let to = from + 1;
    while (keys[to] === key) to++;
    return [...lines.subarray(from, to)]
      .filter((line) => (line >>> ROLE_BITS) & how)
      .map((line) => line & ((1 << ROLE_BITS) - 1));
  };
}
