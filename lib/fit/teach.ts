import type { Role, Skill } from '../plan/schema';

/** The names of a record that teaching moves phrases between. */
type Taught = Pick<Skill | Role, 'alsoKnownAs' | 'notThese'>;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Adds a phrase to one list and takes it out of the other; the same lists when it is there already. */
function moved(phrase: string, to: readonly string[], from: readonly string[]): [string[], string[]] {
  const text = phrase.trim().replace(/\s+/g, ' ');
  const has = !text || to.some((one) => same(one, text));
  return [has ? [...to] : [...to, text], from.filter((one) => !same(one, text))];
}

/** "This phrase is my skill", "This is that role": the phrase becomes another name. Out: the record's new lists. */
export function isThis({ alsoKnownAs, notThese }: Taught, phrase: string): Taught {
  const [names, not] = moved(phrase, alsoKnownAs, notThese);
  return { alsoKnownAs: names, notThese: not };
}

/** "This isn't my skill", "This isn't that role": the phrase becomes an exclusion. Out: the record's new lists. */
export function isNotThis({ alsoKnownAs, notThese }: Taught, phrase: string): Taught {
  const [not, names] = moved(phrase, notThese, alsoKnownAs);
  return { alsoKnownAs: names, notThese: not };
}
