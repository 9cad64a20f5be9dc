import type { Level } from '../../knowledge/field';
import type { Knowledge } from '../../knowledge/knowledge';
import type { TitlePoint } from '../../knowledge/titles/relatedness';
import type { RoleKnowledge } from '../../knowledge/titles/roles';
import { asksLicence } from '../coverage';
import { behindDoors, doorKind } from '../doors';
import { type Evidence, mostYears, type Part, type ReadPosting } from '../evidence';
import { jobOf } from '../options';
import { stemsOf } from './stems';

/** A skill of the vocabulary in one part of a posting. */
export interface PlainConcept {
  concept: number;
  strength: number;
  part: Part;
  /** A licence that is asked for without softening. */
  licence: boolean;
}

/** All that a score takes from a posting whatever the plan is. */
export interface Facts {
  title: TitlePoint;
  /** The job in the title; null where it is the whole title. */
  job: TitlePoint | null;
  level: Level;
  /** The title has words. */
  titled: boolean;
  enough: boolean;
  readable: boolean;
  /** Years asked for; null when none are. */
  years: number | null;
  /** The number of the sentence that asks for them; −1 when none does. */
  yearsSentence: number;
  /** Different signs of scope. */
  stakes: number;
  /** Another language is asked for. */
  language: boolean;
  /** How many doors of each kind, by the kind's number. */
  doors: number[];
  concepts: PlainConcept[];
  /** Bits of the stems that title and text have: what can't be in them is told without reading. */
  stems: Uint32Array;
  /** For each sentence its section, so that sections needn't be found again. */
  parts: readonly Part[];
}

/** Takes from a read posting what no plan has a part in. In: the posting's words, and its evidence for any plan. */
export function factsOf(
  { knowledge, roles }: { knowledge: Knowledge; roles: RoleKnowledge },
  { posting, heading, reading, parts }: ReadPosting,
  evidence: Evidence,
): Facts {
  const { title } = evidence;
  const job = jobOf(title);
  const years = mostYears(evidence);
  const asked = years?.sentence.start;
  return {
    title,
    job: job === posting.title ? null : roles.place(job),
    level: evidence.level,
    titled: title.parsed.words.length > 0,
    enough: evidence.enough,
    readable: evidence.readable,
    years: years?.value ?? null,
    yearsSentence: reading.sentences.findIndex(({ start }) => start === asked),
    stakes: new Set(evidence.stakes.map(({ value }) => value)).size,
    language: evidence.languages.length > 0,
    doors: behindDoors.map(
      (_, kind) => evidence.doors.filter(({ value }) => doorKind(value) === kind).length,
    ),
    concepts: evidence.concepts.map((one) => ({
      concept: one.concept,
      strength: one.strength,
      part: one.part,
      licence: one.part === 'requirements' && asksLicence(knowledge, posting, one),
    })),
    stems: stemsOf([heading.tokens, reading.tokens]),
    parts,
  };
}
