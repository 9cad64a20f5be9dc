import type { Level } from '../knowledge/field';
import type { Knowledge } from '../knowledge/knowledge';
import {
  conceptsOf,
  type SentenceConcepts,
  type SkillHit,
  type SkillMatcher,
} from '../knowledge/skills/skills';
import type { PlacedTitle } from '../knowledge/titles/relatedness';
import type { RoleKnowledge } from '../knowledge/titles/roles';
import { type SectionKind, sections } from '../posting/sections';
import { type Reading, readText } from '../text/reading';
import { type Asked, languagesAsked, yearsAsked } from './asked';
import { type Door, doorsAsked } from './doors';
import type { Place } from './fit';
import { isEnglish } from './language';
import type { NamedOption } from './named-options';
import { type Option, typicalSkills } from './options';
import { stakesIn } from './stakes';
import { watch } from './watched';
import { given } from './weights';

/** The part of a posting that something stands in. */
export type Part = SectionKind | 'title';

/** What of the plan a posting mentions, and where. */
export interface Mention {
  /** Place in the list of what is looked for. */
  wanted: number;
  /** How surely, above 0 to 1. */
  strength: number;
  part: Part;
  place: Place;
}

/** A skill of the vocabulary that a posting speaks of: its surest mention by part. */
export interface Concept {
  concept: number;
  strength: number;
  part: Part;
  place: Place;
}

/** What there is to read: the same for a whole posting and for a card. */
export interface Readable {
  title: string;
  company: string | null;
  location: string | null;
  /** The description, or a card's snippet. */
  description: string;
}

/** Years asked for, and the sentence that says of what. */
export interface AskedYears extends Asked<number> {
  sentence: { start: number; end: number };
}

/** All that scoring needs of a posting; no weights in it. */
export interface Evidence {
  posting: Readable;
  title: PlacedTitle;
  /** The title's level. */
  level: Level;
  /** Skills of the vocabulary that jobs of such a title take: how central, 0 to 1. */
  usual: ReadonlyMap<number, number>;
  mentions: Mention[];
  concepts: Concept[];
  /** Role options that duties or requirements name, and where in the description. */
  named: Asked<Option>[];
  years: AskedYears[];
  doors: Asked<Door>[];
  languages: Asked<string>[];
  stakes: Asked<number>[];
  /** Words of the description that say something about the work: not benefits, not law. */
  words: number;
  /** Enough of them to judge by; of a card its title is enough. */
  enough: boolean;
  /** The text says what the job is: the whole posting was read, and in a language that is understood. */
  readable: boolean;
  english: boolean;
}

/** What reading needs of a lens. */
export interface Reader {
  knowledge: Knowledge;
  roles: RoleKnowledge;
  matcher: SkillMatcher;
  findNamed: (reading: Reading) => NamedOption[];
}

const empty: readonly Part[] = ['benefits', 'legal'];
/** Every part; its place stands for it where numbers are kept. Packed evidence keeps them: a new part goes to the end. */
export const parts: readonly Part[] = [
  'title',
  'duties',
  'requirements',
  'nice',
  'about',
  'benefits',
  'legal',
  'other',
];

/** A posting's words, read once for everything that is looked for in them. */
export interface ReadPosting {
  posting: Readable;
  heading: Reading;
  reading: Reading;
  /** For each sentence of the description the section it lies in. */
  parts: readonly Part[];
}

/** Reads a posting's words and sections. In: any texts, however long or short. */
export function readWords(posting: Readable): ReadPosting {
  const reading = readText(posting.description);
  return {
    posting,
    heading: readText(posting.title),
    reading,
    parts: partsOf(posting.description, reading),
  };
}

/**
 * Reads a posting once, title and description. In: any texts, however long or short; whether it is the whole posting or
 * only a card's few words. Out: the evidence.
 */
export function readPosting(reader: Reader, posting: Readable, whole: boolean): Evidence {
  return findEvidence(reader, readWords(posting), whole);
}

/** Looks for evidence in a posting that was read. In: as for `readPosting`. */
export function findEvidence(reader: Reader, read: ReadPosting, whole: boolean): Evidence {
  const { posting, heading, reading, parts } = read;
  const { title, description } = posting;
  const [inHeading, inReading] = conceptsIn(reader.knowledge, read);
  const placed = reader.roles.place(title);
  const evidence: Evidence = {
    posting,
    title: placed,
    level: reader.roles.levelOf(placed),
    usual: typicalSkills([title], reader.roles),
    mentions: findMentions(reader.matcher, read, [inHeading, inReading]),
    concepts: [
      ...concepts(heading, inHeading, 'title', () => 'title'),
      ...concepts(reading, inReading, 'description', (sentence) => parts[sentence] ?? 'other'),
    ],
    named: findNamedRoles(reader.findNamed, read),
    years: [],
    doors: [],
    languages: [],
    stakes: [],
    words: 0,
    enough: false,
    readable: false,
    english: isEnglish(reading.tokens),
  };
  reading.sentences.forEach(({ start, end, from, to }, i) => {
    const part = parts[i] ?? 'other';
    if (part === 'title' || empty.includes(part)) return;
    evidence.words += to - from;
    if (reading.denied[from]) return;
    const text = description.slice(start, end);
    const watched = watch(description, start, end);
    for (const asked of yearsAsked(text, start, part, watched))
      evidence.years.push({ ...asked, sentence: { start, end } });
    evidence.doors.push(...doorsAsked(text, start, part, watched));
    evidence.languages.push(...languagesAsked(text, start, part, watched));
    if (part !== 'about') evidence.stakes.push(...stakesIn(text, start, watched));
  });
  evidence.enough = !whole || evidence.words >= given.fewestWords;
  evidence.readable = whole && evidence.enough && evidence.english;
  return evidence;
}

/** The most years that a posting asks for, where it says so first; null when it asks for none. */
export function mostYears({ years }: Pick<Evidence, 'years'>): AskedYears | null {
  return years.reduce<AskedYears | null>(
    (most, asked) => (most && most.value >= asked.value ? most : asked),
    null,
  );
}

/** For each sentence the section it lies in. */
function partsOf(text: string, { sentences }: Reading): Part[] {
  const found = sections(text, sentences);
  let at = 0;
  return sentences.map(({ start }): Part => {
    while (at < found.length - 1 && (found[at]?.end ?? 0) <= start) at++;
    return found[at]?.kind ?? 'other';
  });
}

/** The vocabulary's skills in title and description; benefits and law are left out. */
function conceptsIn(
  knowledge: Knowledge,
  { heading, reading, parts }: Pick<ReadPosting, 'heading' | 'reading' | 'parts'>,
): [heading: SentenceConcepts, reading: SentenceConcepts] {
  const looked = (sentence: number) => !empty.includes(parts[sentence] ?? 'other');
  return [conceptsOf(knowledge, heading), conceptsOf(knowledge, reading, looked)];
}

/** The mentions of what a matcher looks for, in title and description; benefits and law are left out. */
export function findMentions(
  matcher: Pick<SkillMatcher, 'find'>,
  { heading, reading, parts }: Pick<ReadPosting, 'heading' | 'reading' | 'parts'>,
  [inHeading, inReading]: readonly (SentenceConcepts | undefined)[] = [],
): Mention[] {
  return [
    ...mentions(matcher.find(heading, inHeading), 'title', () => 'title'),
    ...mentions(matcher.find(reading, inReading), 'description', (sentence) => parts[sentence] ?? 'other'),
  ];
}

/** The role options that duties or requirements name. */
export function findNamedRoles(
  findNamed: Reader['findNamed'],
  { reading, parts }: Pick<ReadPosting, 'reading' | 'parts'>,
): Asked<Option>[] {
  return findNamed(reading)
    .filter(({ sentence }) => parts[sentence] === 'duties' || parts[sentence] === 'requirements')
    .map(({ option, start, end }) => ({ value: option, start, end }));
}

function mentions(
  hits: readonly SkillHit[],
  field: Place['field'],
  partOf: (sentence: number) => Part,
): Mention[] {
  return hits.flatMap(({ skill, strength, start, end, sentence }) => {
    const part = partOf(sentence);
    return empty.includes(part) ? [] : [{ wanted: skill, strength, part, place: { field, start, end } }];
  });
}

/** The surest mention of each skill of the vocabulary in each part. */
function concepts(
  { tokens, denied }: Reading,
  found: SentenceConcepts,
  field: Place['field'],
  partOf: (sentence: number) => Part,
): Concept[] {
  const best = new Map<number, Concept>();
  found.forEach((inSentence, sentence) => {
    if (!inSentence?.length) return;
    const part = partOf(sentence);
    const column = parts.indexOf(part);
    for (const { concept, strength, first, last } of inSentence) {
      if (denied[first]) continue;
      const key = concept * parts.length + column;
      if (strength <= (best.get(key)?.strength ?? 0)) continue;
      const place = { field, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
      best.set(key, { concept, strength, part, place });
    }
  });
  return [...best.values()];
}
