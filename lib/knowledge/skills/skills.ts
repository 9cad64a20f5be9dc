import { findPhrases } from '../../text/find-phrases';
import { LONGEST_PHRASE } from '../../text/phrase';
import { buildPhrases } from '../../text/phrase-table';
import type { Reading } from '../../text/reading';
import type { Sentence } from '../../text/sentences';
import { type Tokens, tokenise } from '../../text/tokens';
import type { Knowledge } from '../knowledge';
import { type ConceptHit, findConcepts } from './concepts';
import type { Evidence, Source, Via, WantedName } from './evidence';
import { knownSkills } from './known-skills';
import { ownNames, ownNamesPossible } from './own-names';
import { ownWords, ownWordsPossible } from './own-words';
import { skillWeights } from './weights';

export type { Via } from './evidence';

/** A skill to look for: of a plan, or any name. */
export interface WantedSkill {
  name: string;
  alsoKnownAs?: readonly string[];
  /** Phrases that the person said are not this skill. */
  notThese?: readonly string[];
}

/** A place where a text asks for a skill or exercises it. */
export interface SkillHit {
  /** The skill's place in the list of wanted ones. */
  skill: number;
  /** How surely and how fully, above 0 to 1. Below about 0.4 it is a likeness rather than a request. */
  strength: number;
  /** The strongest evidence. */
  via: Via;
  /** UTF-16 range in the text. */
  start: number;
  end: number;
  /** The sentence's place in the reading. */
  sentence: number;
}

/** For each sentence of a reading the vocabulary's skills in it; undefined where nothing is looked for. */
export type SentenceConcepts = readonly (readonly ConceptHit[] | undefined)[];

/** Looks for wanted skills in texts. */
export interface SkillMatcher {
  /**
   * In: a reading of a text, and the vocabulary's skills in it where they were found before; a sentence that has no
   * list of them is passed over. Out: for each sentence and skill at most one hit, in the order of the sentences. What a
   * sentence denies ("no SQL needed") and what the person said is not the skill is left out.
   */
  find(reading: Reading, concepts?: SentenceConcepts): SkillHit[];
  /** The same for a text that has none of `concepts`: they aren't looked for. */
  findWithout(reading: Reading): SkillHit[];
  /** The vocabulary's skills that are evidence of a wanted one. */
  concepts: ReadonlySet<number>;
  /**
   * Whether a text with none of `concepts` may have hits at all, by the hashes of its stems. `has` may err by saying yes.
   */
  mayFind(has: (key: number) => boolean): boolean;
}

/**
 * Compiles skills for looking them up in texts, by their own names, by what the vocabulary knows about them, and by
 * their words. Evidence of different kinds adds up (noisy or); of one kind the strongest counts.
 * In: the knowledge and the skills; their places in the list become their numbers. Out: the matcher.
 */
export function skillMatcher(knowledge: Knowledge, wanted: readonly WantedSkill[]): SkillMatcher {
  const names = wanted.flatMap(namesOf);
  const [byName, byWords] = [ownNames(names), ownWords(knowledge, names)];
  const known = knownSkills(knowledge, names);
  const excludedIn = exclusions(wanted);
  const findBy = (sources: readonly Source[], reading: Reading, concepts: SentenceConcepts): SkillHit[] => {
    const hits: SkillHit[] = [];
    const { tokens, sentences, denied } = reading;
    sentences.forEach((sentence, number) => {
      const inSentence = concepts[number];
      if (!inSentence) return;
      const kinds: Evidence[][] = [];
      for (const source of sources) {
        const found = source(tokens, sentence, inSentence);
        if (found.length) kinds.push(strongest(found, denied, excludedIn(tokens, sentence)));
      }
      for (const { skill, strength, via, first, last } of combine(kinds)) {
        if (strength < skillWeights.least) continue;
        const start = tokens.starts[first] ?? 0;
        hits.push({ skill, strength, via, start, end: tokens.ends[last] ?? start, sentence: number });
      }
    });
    return hits;
  };
  let possible: ((has: (key: number) => boolean) => boolean)[] | undefined;
  return {
    find: (reading, concepts = conceptsOf(knowledge, reading)) =>
      findBy([byName, known.find, byWords], reading, concepts),
    findWithout: (reading) =>
      findBy(
        [byName, byWords],
        reading,
        Array.from(reading.sentences, () => []),
      ),
    concepts: known.concepts,
    mayFind: (has) => {
      possible ??= [ownWordsPossible(knowledge, names), ownNamesPossible(names)];
      return possible.some((test) => test(has));
    },
  };
}

/** A skill's names, each as it stands and without its bracket: "Java (programming)" is also "Java". */
function namesOf({ name, alsoKnownAs }: WantedSkill, skill: number): WantedName[] {
  return [name, ...(alsoKnownAs ?? [])].flatMap((text, i): WantedName[] => {
    const via = i ? 'other name' : 'name';
    const bare = text.replace(/\s*\([^()]*\)\s*/g, ' ').trim();
    return [
      { skill, text, via },
      ...(bare && bare !== text ? [{ skill, text: bare, via: 'other name' as const }] : []),
    ];
  });
}

/**
 * Finds the vocabulary's skills in a reading. In: the knowledge, the reading, and which sentences are looked at: all,
 * unless it is said. Out: a list for each sentence; undefined for those that aren't.
 */
export function conceptsOf(
  knowledge: Knowledge,
  { tokens, sentences }: Reading,
  looked: (sentence: number) => boolean = () => true,
): SentenceConcepts {
  return sentences.map((sentence, number) =>
    looked(number) ? findConcepts(knowledge, tokens, sentence) : undefined,
  );
}

/** Of one kind of evidence the strongest for each skill, in the order in which skills were met. */
function strongest(
  found: readonly Evidence[],
  denied: Uint8Array,
  isExcluded: (found: Evidence) => boolean,
): Evidence[] {
  const best: Evidence[] = [];
  for (const one of found)
    if (one.strength > 0 && !denied[one.first] && !denied[one.last] && !isExcluded(one)) keep(best, one);
  return best;
}

function keep(best: Evidence[], one: Evidence): void {
  const at = best.findIndex(({ skill }) => skill === one.skill);
  if (at < 0) best.push(one);
  else if (one.strength > (best[at]?.strength ?? 0)) best[at] = one;
}

/** One piece of evidence for each skill: the strongest one, surer by a share of the others. */
function combine(kinds: readonly (readonly Evidence[])[]): Evidence[] {
  const best: Evidence[] = [];
  for (const kind of kinds) for (const one of kind) keep(best, one);
  return best.map((one) => {
    let doubt = 1 - one.strength;
    for (const kind of kinds)
      for (const other of kind)
        if (other.skill === one.skill && other !== one) doubt *= 1 - skillWeights.agreement * other.strength;
    return { ...one, strength: 1 - doubt };
  });
}

const nothing = () => false;

/** Tells, for a sentence, which evidence lies on a phrase that the person said is not the skill. */
function exclusions(
  wanted: readonly WantedSkill[],
): (tokens: Tokens, sentence: Sentence) => (found: Evidence) => boolean {
  const phrases = wanted
    .flatMap(({ notThese }, skill) =>
      (notThese ?? []).map((text) => ({ skill, words: tokenise(text).words })),
    )
    .filter(({ words }) => words.length && words.length <= LONGEST_PHRASE);
  if (!phrases.length) return () => nothing;
  const table = buildPhrases(phrases.map(({ words }) => ({ words, loose: false })));
  return (tokens, { from, to }) => {
    const hits = findPhrases(table, tokens, from, to);
    if (!hits.length) return nothing;
    return ({ skill, first, last }) =>
      hits.some((hit) => phrases[hit.phrase]?.skill === skill && hit.first <= last && first <= hit.last);
  };
}
