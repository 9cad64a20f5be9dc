import type { Knowledge } from '../knowledge/knowledge';
import { findConcepts } from '../knowledge/skills/concepts';
import type { SkillMatcher } from '../knowledge/skills/skills';
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
  const partOf = (sentence: number) => parts[sentence] ?? 'other';
  const evidence: Evidence = {
    posting,
    title: reader.roles.place(title),
    usual: typicalSkills([title], reader.roles),
    mentions: findMentions(reader.matcher, read),
    concepts: [
      ...concepts(reader, heading, 'title', () => 'title'),
      ...concepts(reader, reading, 'description', partOf),
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
    const part = partOf(i);
    if (part === 'title' || empty.includes(part)) return;
    const text = description.slice(start, end);
    evidence.words += to - from;
    if (reading.denied[from]) return;
    evidence.years.push(
      ...yearsAsked(text, start, part).map((asked) => ({ ...asked, sentence: { start, end } })),
    );
    evidence.doors.push(...doorsAsked(text, start, part));
    evidence.languages.push(...languagesAsked(text, start, part));
    if (part !== 'about') evidence.stakes.push(...stakesIn(text, start));
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

/** The mentions of what a matcher looks for, in title and description; benefits and law are left out. */
export function findMentions(
  matcher: Pick<SkillMatcher, 'find'>,
  { heading, reading, parts }: Pick<ReadPosting, 'heading' | 'reading' | 'parts'>,
): Mention[] {
  return [
    ...mentions(matcher, heading, 'title', () => 'title'),
    ...mentions(matcher, reading, 'description', (sentence) => parts[sentence] ?? 'other'),
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
  matcher: Pick<SkillMatcher, 'find'>,
  reading: Reading,
  field: Place['field'],
  partOf: (sentence: number) => Part,
): Mention[] {
  return matcher.find(reading).flatMap(({ skill, strength, start, end, sentence }) => {
    const part = partOf(sentence);
    return empty.includes(part) ? [] : [{ wanted: skill, strength, part, place: { field, start, end } }];
  });
}

/** The surest mention of each skill of the vocabulary in each part. */
function concepts(
  { knowledge }: Reader,
  { tokens, sentences, denied }: Reading,
  field: Place['field'],
  partOf: (sentence: number) => Part,
): Concept[] {
  const best = new Map<number, Concept>();
  sentences.forEach((sentence, number) => {
    const part = partOf(number);
    if (empty.includes(part)) return;
    for (const { concept, strength, first, last } of findConcepts(knowledge, tokens, sentence)) {
      if (denied[first]) continue;
      const key = concept * parts.length + parts.indexOf(part);
      if (strength <= (best.get(key)?.strength ?? 0)) continue;
      const place = { field, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
      best.set(key, { concept, strength, part, place });
    }
  });
  return [...best.values()];
}
