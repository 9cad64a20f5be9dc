import { isFunctionWord } from '../../text/function-words';
import type { Phrase } from '../../text/phrase';
import { buildPhrases } from '../../text/phrase-table';
import { tokenise } from '../../text/tokens';
import type { SkillEntry } from '../field';
import { guardOf } from '../skills/name-guard';
import { starts } from './sections';

/** How a phrase belongs to its skill. */
export const By = { name: 0, otherName: 1, doing: 2 } as const;

/**
 * Compiles the skills for the knowledge buffer. In: skills with unique names. Out: its `skill.*` sections; a skill's
 * number is its place in the list.
 * @throws when two phrases have the same hashes.
 */
export function compileSkills(skills: readonly SkillEntry[]) {
  const numbers = new Map(skills.map((skill, number) => [skill.name, number]));
  const phrases: Phrase[] = [];
  // beside the phrases; those of a skill stand together
  const owned: { by: number; guard: number; form: number }[][] = skills.map(() => []);
  const add = (skill: number, text: string, by: number) => {
    const loose = by === By.doing;
    const words = tokenise(text).words.filter((word) => !loose || !isFunctionWord(word.form));
    if (!words.length || (loose && words.length < 2)) return;
    phrases.push({ words, loose });
    owned[skill]?.push({ by, guard: loose ? 0 : guardOf(text, words), form: words.at(-1)?.formKey ?? 0 });
  };
  skills.forEach((skill, number) => {
    add(number, skill.name, By.name);
    for (const name of skill.also ?? []) add(number, name, By.otherName);
    for (const doing of skill.shows ?? []) add(number, doing, By.doing);
  });
  const table = buildPhrases(phrases);
  const kin = kinship(skills, numbers);
  return {
    'skill.general': Uint8Array.from(skills, (skill) => (skill.general ? 1 : 0)),
    'skill.kin': Uint16Array.from(kin.flat()),
    'skill.kinStarts': starts(kin),
    'phrase.roles': table.roles,
    'phrase.longer': table.longer,
    'phrase.slots': table.slots,
    'phrase.lists': table.lists,
    'skill.phraseStarts': starts(owned),
    'phrase.by': Uint8Array.from(owned.flat(), ({ by }) => by),
    'phrase.guard': Uint8Array.from(owned.flat(), ({ guard }) => guard),
    'phrase.form': Uint16Array.from(owned.flat(), ({ form }) => form),
  };
}

/** Each skill's kin by number, made symmetric. */
function kinship(skills: readonly SkillEntry[], numbers: ReadonlyMap<string, number>): number[][] {
  const kin = skills.map(() => new Set<number>());
  skills.forEach((skill, number) => {
    for (const name of skill.kin ?? []) {
      const other = numbers.get(name);
      if (other === undefined || other === number) continue;
      kin[number]?.add(other);
      kin[other]?.add(number);
    }
  });
  return kin.map((set) => [...set].sort((a, b) => a - b));
}
