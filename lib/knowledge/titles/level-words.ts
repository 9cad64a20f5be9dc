import type { Level } from '../field';

/** A part of a title after its level words are taken out. */
interface Levelled {
  craft: string[];
  level: Level | null;
  rank: Level | null;
  under: boolean;
}

/** Words that are a level wherever they stand. */
const always: Record<string, Level> = {
  intern: 'intern',
  internship: 'intern',
  trainee: 'intern',
  traineeship: 'intern',
  apprentice: 'intern',
  apprenticeship: 'intern',
  werkstudent: 'intern',
  praktikant: 'intern',
  praktikum: 'intern',
  azubi: 'intern',
  junior: 'junior',
  entrylevel: 'junior',
  newgraduate: 'junior',
  midlevel: 'regular',
  intermediate: 'regular',
  experienced: 'regular',
  senior: 'senior',
  teamlead: 'lead',
};

/** Words that are a level only before the craft: "Principal engineer" is, a school's "Principal" isn't. */
const before: Record<string, Level> = {
  graduate: 'junior',
  student: 'intern',
  associate: 'junior',
  assistant: 'junior',
  mid: 'regular',
  expert: 'senior',
  lead: 'lead',
  principal: 'lead',
  head: 'lead',
  distinguished: 'lead',
  chief: 'lead',
};

/** Numbers that are a level only after the craft. */
const after: Record<string, Level> = {
  i: 'junior',
  '1': 'junior',
  ii: 'regular',
  '2': 'regular',
  iii: 'senior',
  '3': 'senior',
  iv: 'lead',
  '4': 'lead',
  v: 'lead',
  '5': 'lead',
  lead: 'lead',
  leader: 'lead',
};

/** What a number after it grades is the pay, the licence or the pupils, not the level. */
const grades = new Set(['band', 'class', 'grade', 'category', 'key', 'stage', 'year', 'tier', 'shift']);

/** Managing words: they may be the level or belong to the job's name, so the craft keeps them as "manager". */
const ranks: Record<string, Level> = {
  supervisor: 'lead',
  manager: 'manager',
  head: 'director',
  director: 'director',
  vicepresident: 'executive',
  president: 'executive',
};

/** Crafts in which "staff" is a level above senior; elsewhere ("Staff nurse") it only says employed. */
const staffIsHigh = new Set([
  'engineer',
  'developer',
  'scientist',
  'designer',
  'architect',
  'researcher',
  'product',
]);

/** Words that join and name nothing. */
const joints = new Set(['of', 'to', 'the', 'and', 'for', 'de', 'a', 'level']);

/**
 * Takes the level words out of one part of a title.
 * @param words the part's words, lower case, abbreviations spelt out
 * @returns craft is empty when the part is nothing but level words
 */
export function readLevel(words: string[]): Levelled {
  const found: Levelled = { craft: [], level: null, rank: null, under: false };
  const managing = words.some((word) => Object.hasOwn(ranks, word));
  words.forEach((word, at) => {
    const leads = found.craft.length === 0 && at < words.length - 1;
    const rank = rankAt(words, at);
    const level = levelAt(words, at, leads);
    if (rank) {
      found.rank = rank;
      found.craft.push('manager');
    } else if (managing && leads && /^(assistant|associate|deputy)$/.test(word)) found.under = true;
    else if (level) found.level ??= level;
    else if (!joints.has(word) && !(leads && word === 'staff')) found.craft.push(word);
  });
  return found;
}

function rankAt(words: string[], at: number): Level | undefined {
  const word = words[at] ?? '';
  if (word === 'officer' && words[0] === 'chief') return 'executive';
  // "Head chef" leads other chefs; "Head of kitchen" manages
  if (word === 'head' && at < words.length - 1 && words[at + 1] !== 'of') return undefined;
  return Object.hasOwn(ranks, word) ? ranks[word] : undefined;
}

function levelAt(words: string[], at: number, leads: boolean): Level | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'chief' && (next === 'of' || words.includes('officer'))) return undefined;
  if (word === 'lead' && next.startsWith('gen')) return undefined;
  // a student nurse studies; a student support officer doesn't
  if (word === 'student' && words.length > 2) return undefined;
  if (word === 'staff' && leads) return words.some((w) => staffIsHigh.has(w)) ? 'lead' : undefined;
  if (Object.hasOwn(always, word)) return always[word];
  if (leads && Object.hasOwn(before, word)) return before[word];
  const previous = words[at - 1] ?? '';
  if (at > 0 && Object.hasOwn(after, word) && !grades.has(previous) && !/^\d+$/.test(previous))
    return after[word];
  return undefined;
}
