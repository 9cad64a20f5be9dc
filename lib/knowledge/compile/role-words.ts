import { fingerprint } from '../../text/hash';
import { readWord } from '../../text/word-memory';
import { ROLE_BITS, trigramKey, trigramsOf, WordingOf, wordingOf } from '../titles/features';
import type { NamedRole } from './named-role';
import { narrow, type Sections, starts } from './sections';

/**
 * Files the words of the roles' names for looking titles up: how rare each stem and trigram is, which names have
 * a stem in which form, which stems have a trigram, and which roles go by exactly some words.
 * @param named all names of all roles, those of a role together, in order of the roles' numbers
 * @returns typed arrays by section name; keys ascend
 * @throws when two different stems, trigrams or wordings have the same hash, or when there are more than 16,384 roles
 */
export function fileWords(named: readonly NamedRole[]): Sections {
  const singular = new Map(
    named.flatMap(({ craft }) => craft.map(readWord)).map(({ stem, form }) => [stem, form]),
  );
  const stems = byKey(
    countIn(named.map(({ craft }) => craft.map((word) => readWord(word).stem))),
    (stem) => fingerprint(stem)[0],
  );
  const trigrams = byKey(
    countIn(named.map(({ craft }) => craft.flatMap((word) => trigramsOf(readWord(word).form)))),
    trigramKey,
  );
  const counts = [...stems, ...trigrams].map(({ count }) => count);
  // one for what no name has
  const different = [...new Set([...counts, 0])];
  const rarities = different.map((count) => rarityOf(count, named.length));
  const stemAt = new Map(stems.map(({ text }, at) => [text, at]));
  const rarityAt = (stem: string) => rarityOf(stems[stemAt.get(stem) ?? -1]?.count ?? 0, named.length);

  const namesBy = stems.map(() => new Map<number, number[]>());
  const lengths = new Float32Array(named.length);
  for (const [name, { craft }] of named.entries()) {
    const words = [...new Map(craft.map(readWord).map((word) => [word.stem, word])).values()];
    lengths[name] = Math.hypot(...words.map(({ stem }) => rarityAt(stem))) || 1;
    for (const { stem, formKey } of words) {
      const byForm = namesBy[stemAt.get(stem) ?? -1];
      const names = byForm?.get(formKey & 0xffff) ?? [];
      names.push(name);
      byForm?.set(formKey & 0xffff, names);
    }
  }
  const forms = namesBy.map((byForm) => [...byForm.keys()]);
  const names = namesBy.flatMap((byForm) => [...byForm.values()]);
  const trigramsIn = stems.map(({ text }) => trigramsOf(singular.get(text) ?? ''));
  const stemsWith = new Map<string, number[]>(trigrams.map(({ text }) => [text, []]));
  for (const [stem, own] of trigramsIn.entries())
    for (const trigram of own) stemsWith.get(trigram)?.push(stem);
  const roles = (named.at(-1)?.role ?? -1) + 1;
  const namesOf = Array.from({ length: roles }, (): NamedRole[] => []);
  for (const one of named) namesOf[one.role]?.push(one);
  return {
    'title.stems': Uint32Array.from(stems, ({ key }) => key),
    'title.trigrams': Uint32Array.from(trigrams, ({ key }) => key),
    'title.rarities': Float32Array.from(rarities),
    'title.rarity': narrow([...counts, 0].map((count) => different.indexOf(count))),
    'title.forms': Uint16Array.from(forms.flat()),
    'title.formStarts': starts(forms),
    'title.names': Uint16Array.from(names.flat()),
    'title.nameStarts': starts(names),
    'title.nameLengths': lengths,
    'title.roleNames': starts(namesOf),
    'title.trigramWords': Uint16Array.from([...stemsWith.values()].flat()),
    'title.trigramStarts': starts([...stemsWith.values()]),
    'title.trigramCounts': Uint8Array.from(trigramsIn, ({ length }) => length),
    ...fileWordings(named),
  };
}

/**
 * Roles by the exact words of a name, with its level words and without: a role's number, above it how it goes by them.
 * A role's own title is nobody else's.
 */
function fileWordings(named: readonly NamedRole[]): Sections {
  const titles = new Set(named.filter(({ own }) => own).map(({ words }) => wordingOf(words)));
  const roles = new Map<string, Map<number, number>>();
  const add = (wording: string, role: number, how: number) => {
    if (role >= 1 << ROLE_BITS) throw new Error(`There is room for ${1 << ROLE_BITS} roles.`);
    const filed = roles.get(wording) ?? new Map<number, number>();
    roles.set(wording, filed.set(role, (filed.get(role) ?? 0) | how));
  };
  for (const { role, own, words, craft } of named) {
    const whole = wordingOf(words);
    if (own || !titles.has(whole)) add(whole, role, WordingOf.full);
    add(wordingOf(craft), role, WordingOf.craft);
  }
  const counts = new Map([...roles].map(([text, filed]) => [text, filed.size]));
  // a wording that several roles go by stands there as often
  const lines = byKey(counts, (text) => fingerprint(text)[0]).flatMap(({ key, text }) =>
    [...(roles.get(text) ?? [])].map(([role, how]) => ({ key, text, line: role | (how << ROLE_BITS) })),
  );
  return {
    'title.wordings': Uint32Array.from(lines, ({ key }) => key),
    'title.wordingChecks': Uint16Array.from(lines, ({ text }) => fingerprint(text)[1] & 0xffff),
    'title.wordingRoles': Uint16Array.from(lines, ({ line }) => line),
  };
}

/** Inverse document frequency over the roles' names (K. Spärck Jones 1972), smoothed. */
function rarityOf(count: number, names: number): number {
  return Math.log(1 + (names + 1) / (count + 0.5));
}

function countIn(lists: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const text of new Set(list)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Counted texts with their hashes, in ascending order of these. */
function byKey(counts: ReadonlyMap<string, number>, keyOf: (text: string) => number) {
  const sorted = [...counts].map(([text, count]) => ({ key: keyOf(text), text, count }));
  sorted.sort((a, b) => a.key - b.key);
  sorted.forEach(({ key, text }, i) => {
    const before = sorted[i - 1];
    if (before?.key === key)
      throw new Error(
        `"${before.text}" and "${text}" have the same hash: change the seed in lib/text/hash.ts.`,
      );
  });
  return sorted;
}
