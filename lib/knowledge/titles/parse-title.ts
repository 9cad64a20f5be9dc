import type { Level } from '../field';
import { spellOut } from './abbreviations';
import { readLevel } from './level-words';
import { dropNoise, isNoise } from './noise';

/** A title taken apart. Words are in lower case, abbreviations spelt out. */
export interface ParsedTitle {
  /** All words but noise, level words included: what a title is looked up by first. */
  words: string[];
  /** What the work is: the words without the level. Managing words ("head of", "VP") stand here as "manager". */
  craft: string[];
  /** Words after a dash, bar or comma: a specialisation, a place or an employer. Who knows the words decides. */
  asides: string[];
  /** A level said in so many words ("Senior", "II", "Trainee"); null when none is. */
  level: Level | null;
  /** A managing word, which may be a level ("Sales director") or part of the craft ("Art director"). */
  rank: Level | null;
  /** "Assistant", "associate" or "deputy" stands before the managing word. */
  under: boolean;
}

/** Longest title read, in UTF-16 units; more is never a title. */
const BOUND = 300;
/** What separates the job from a place, an employer or a specialisation. */
const separator = /\s[-–—|•·:>]+\s|[,;()[\]{}|•·]|\s[-–—]|[-–—]\s|:\s|\s(?:at|@|in|bei|chez|near|based)\s/giu;
const word = /\.net\b|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:&[\p{L}\p{N}]+)*(?:\+\+|#(?!\w))?(?:['’]s\b)?/gu;

/**
 * Takes a title apart into craft, level and noise by the grammar of titles alone.
 * @param text a title as it stands in a posting, any language, any length (only the first 300 units are read)
 */
export function parseTitle(text: string): ParsedTitle {
  const segments = dropNoise(text.slice(0, BOUND).normalize('NFKC'))
    .split(separator)
    .map(wordsOf)
    .filter((words) => words.length > 0 && !isNoise(words));
  const parts = segments.map((words) => ({ words, ...readLevel(words) }));
  // "Manager, Engineering", "Team lead - Support": the first part that names a craft is the job
  const main = parts.findIndex((part) => part.craft.some((w) => w !== 'manager'));
  const job = parts.slice(0, main < 0 ? parts.length : main + 1);
  const words = job.flatMap((part) => part.words);
  const managing = job.some((part) => part.craft.includes('manager'));
  const craft = job.flatMap((part) => part.craft).filter((w) => w !== 'manager');
  // "Manager of marketing", "Manager, marketing" and "Marketing manager" read the same
  if (managing) craft.push('manager');
  // the job's own level first: "Engineer (Junior)", but also "Leeds - Junior Engineer"
  const level = [...job, ...parts].find((part) => part.level)?.level;
  return {
    words,
    // a level word alone is the job: "Apprentice", "Team leader"
    craft: craft.length ? craft : words,
    asides: parts.slice(job.length).flatMap((part) => part.craft),
    level: level ?? null,
    rank: job.find((part) => part.rank)?.rank ?? null,
    under: job.some((part) => part.under),
  };
}

function wordsOf(segment: string): string[] {
  const found = segment.toLowerCase().match(word) ?? [];
  return spellOut(found.map((w) => w.replace(/['’]s$/, '')));
}
