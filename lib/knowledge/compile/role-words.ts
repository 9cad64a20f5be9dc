import { fingerprint } from '../../text/hash';
import { readWord } from '../../text/word-memory';
import { craftWording, fullWording, trigramKey, trigramsOf } from '../titles/features';
import type { NamedRole } from './named-role';
import { type Sections, starts } from './sections';

/**
 * Files the words of the roles' names for looking titles up: how rare each stem and trigram is, which names have
 * a stem, which stems have a trigram, and which roles go by exactly some words.
 * @param named all names of all roles
 * @returns typed arrays by section name; keys ascend
 * @throws when two different stems, trigrams or wordings have the same hash
 */
export function fileWords(named: readonly NamedRole[]): Sections {
  const forms = new Map(
    named.flatMap(({ craft }) => craft.map(readWord)).map(({ stem, form }) => [stem, form]),
  );
  const stems = countIn(named.map(stemsOf));
  const trigrams = countIn(
    named.map(({ craft }) => craft.flatMap((word) => trigramsOf(readWord(word).form))),
  );
  const features = byKey([
    ...[...stems].map(([text, count]) => ({ key: fingerprint(text)[0], text, count })),
    ...[...trigrams].map(([text, count]) => ({ key: trigramKey(text), text: `~${text}`, count })),
  ]);
  const rarities = features.map(({ count }) => rarityOf(count, named.length));
  const at = new Map(features.map(({ text }, i) => [text, i]));
  const rarityAt = (text: string) => rarities[at.get(text) ?? -1] ?? 0;

  const namesWith: { name: number; form: number }[][] = features.map(() => []);
  const lengths = new Float32Array(named.length);
  for (const [name, { craft }] of named.entries()) {
    const words = [...new Map(craft.map(readWord).map((word) => [word.stem, word])).values()];
    lengths[name] = Math.hypot(...words.map(({ stem }) => rarityAt(stem))) || 1;
    for (const { stem, formKey } of words) namesWith[at.get(stem) ?? -1]?.push({ name, form: formKey });
  }
  const wordsWith: number[][] = features.map(() => []);
  const counts = new Uint8Array(features.length);
  for (const [stem, form] of forms) {
    const word = at.get(stem) ?? 0;
    counts[word] = trigramsOf(form).length;
    for (const trigram of trigramsOf(form)) wordsWith[at.get(`~${trigram}`) ?? -1]?.push(word);
  }
  return {
    'title.features': Uint32Array.from(features, ({ key }) => key),
    'title.rarities': Float32Array.from([...rarities, rarityOf(0, named.length)]),
    'title.names': Uint16Array.from(namesWith.flat(), ({ name }) => name),
    'title.nameLengths': lengths,
    'title.nameForms': Uint16Array.from(namesWith.flat(), ({ form }) => form),
    'title.nameStarts': starts(namesWith),
    'title.nameRoles': Uint16Array.from(named, ({ role }) => role),
    'title.trigramWords': Uint16Array.from(wordsWith.flat()),
    'title.trigramStarts': starts(wordsWith),
    'title.trigramCounts': counts,
    ...fileWordings(named),
  };
}

function stemsOf({ craft }: NamedRole): string[] {
  return [...new Set(craft.map((word) => readWord(word).stem))];
}

/** Roles by the exact words of a name: with its level words, and without. A role's own title is nobody else's. */
function fileWordings(named: readonly NamedRole[]): Sections {
  const titles = new Set(named.filter(({ own }) => own).map(({ words }) => fullWording(words)));
  const roles = new Map<string, Set<number>>();
  const add = (wording: string, role: number) =>
    roles.set(wording, (roles.get(wording) ?? new Set()).add(role));
  for (const { role, own, words, craft } of named) {
    if (own || !titles.has(fullWording(words))) add(fullWording(words), role);
    add(craftWording(craft), role);
  }
  const filed = byKey(
    [...roles].map(([text, list]) => ({ key: fingerprint(text)[0], text, list: [...list] })),
  );
  // a wording that several roles go by stands there as often
  const lines = filed.flatMap(({ key, text, list }) => list.map((role) => ({ key, text, role })));
  return {
    'title.wordings': Uint32Array.from(lines, ({ key }) => key),
    'title.wordingChecks': Uint16Array.from(lines, ({ text }) => fingerprint(text)[1] & 0xffff),
    'title.wordingRoles': Uint16Array.from(lines, ({ role }) => role),
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

function byKey<Filed extends { key: number; text: string }>(list: Filed[]): Filed[] {
  const sorted = list.sort((a, b) => a.key - b.key);
  sorted.forEach(({ key, text }, i) => {
    const before = sorted[i - 1];
    if (before?.key === key)
      throw new Error(
        `"${before.text}" and "${text}" have the same hash: change the seed in lib/text/hash.ts.`,
      );
  });
  return sorted;
}
