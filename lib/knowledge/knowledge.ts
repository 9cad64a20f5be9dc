import type { PhraseTable } from '../text/phrase-table';
import { type Numbers, openSections } from './buffer';
import { ownersOf } from './owners';
import { type NearWords, openNear } from './skills/near-words';
import { openRarity, type Rarity } from './skills/rarity';
import { openStrings, openWords, type Strings } from './strings';

/** Version of the buffer's sections; raise it when one of them changes its meaning. */
export const KNOWLEDGE_VERSION = 4;

/** What the product knows, viewed in the compiled buffer: nothing is parsed when it is opened. */
export interface Knowledge {
  /** Usual names by skill number. */
  skillNames: Strings;
  /** Other names by skill number, a line each. */
  skillOthers: Strings;
  /** 1 for skills too general to practise as they stand. */
  skillGeneral: Uint8Array;
  /** The numbers of the skills next of kin to a skill. */
  kinOf(skill: number): Uint16Array;
  /** Names and doings of all skills, and for each phrase whose it is (`By`, `Guard` and form key beside it). */
  phrases: PhraseTable;
  phraseSkill: Uint16Array;
  phraseBy: Uint8Array;
  phraseGuard: Uint8Array;
  phraseForm: Uint16Array;
  rarity: Rarity;
  nearWords: NearWords;
  /** Any section by name and element type, for the modules that compile their own. @throws when it isn't there */
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  words(name: string): Uint32Array;
  floats(name: string): Float32Array;
  /** A section whose elements are as narrow as its numbers allow. */
  numbers(name: string): Numbers;
  strings(name: string): Strings;
}

/**
 * Opens the compiled knowledge: the one door to it.
 * In: the buffer as `compileKnowledge` made it. Out: views of it.
 * @throws when the buffer is not one of ours, of another version, or lacks a section
 */
export function openKnowledge(buffer: ArrayBuffer): Knowledge {
  const sections = openSections(buffer, KNOWLEDGE_VERSION);
  const view = <Section>(name: string, ...kinds: (new (length: number) => Section)[]): Section => {
    const section = sections.get(name);
    for (const Kind of kinds) if (section instanceof Kind) return section;
    throw new Error(`The knowledge index has no section "${name}" of this type: run \`npm run knowledge\`.`);
  };
  const bytes = (name: string) => view(name, Uint8Array);
  const shorts = (name: string) => view(name, Uint16Array);
  const words = (name: string) => view(name, Uint32Array);
  const floats = (name: string) => view(name, Float32Array);
  const numbers = (name: string) => view<Numbers>(name, Uint16Array, Uint32Array, Uint8Array);
  const word = openWords(bytes('words'));
  const strings = (name: string) => openStrings(word, shorts(name), numbers(`${name}Starts`));
  const kin = shorts('skill.kin');
  const kinStarts = numbers('skill.kinStarts');
  return {
    skillNames: strings('skill.names'),
    skillOthers: strings('skill.others'),
    skillGeneral: bytes('skill.general'),
    kinOf: (skill) => kin.subarray(kinStarts[skill], kinStarts[skill + 1]),
    phrases: {
      roles: bytes('phrase.roles'),
      longer: words('phrase.longer'),
      slots: words('phrase.slots'),
      lists: shorts('phrase.lists'),
    },
    phraseSkill: ownersOf(numbers('skill.phraseStarts')),
    phraseBy: bytes('phrase.by'),
    phraseGuard: bytes('phrase.guard'),
    phraseForm: shorts('phrase.form'),
    rarity: openRarity(words('rarity.keys'), bytes('rarity.values')),
    nearWords: openNear(words('near.keys'), words('near.ends'), words('near.words')),
    bytes,
    shorts,
    words,
    floats,
    numbers,
    strings,
  };
}
