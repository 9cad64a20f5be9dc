import { findPhrases } from '../../text/find-phrases';
import { buildPhrases, LONGEST_PHRASE } from '../../text/phrase-table';
import type { Reading } from '../../text/reading';
import type { Sentence } from '../../text/sentences';
import { type Tokens, tokenise } from '../../text/tokens';
import type { Knowledge } from '../knowledge';
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

/** Looks for wanted skills in texts. */
export interface SkillMatcher {
  /**
   * In: a reading of a text. Out: for each sentence and skill at most one hit, in the order of the sentences. What a
   * sentence denies ("no SQL needed") and what the person said is not the skill is left out.
   */
  find(reading: Reading): SkillHit[];
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
  const isExcluded = exclusions(wanted);
  const findBy =
    (sources: readonly Source[]) =>
    ({ tokens, sentences, denied }: Reading): SkillHit[] =>
      sentences.flatMap((sentence, number) => {
        const excluded = isExcluded(tokens, sentence);
        const counts = (found: Evidence) => !denied[found.first] && !denied[found.last] && !excluded(found);
        const all = sources.map((source) => strongest(source(tokens, sentence).filter(counts)));
        return combine(all)
          .filter(({ strength }) => strength >= skillWeights.least)
          .map(({ skill, strength, via, first, last }) => {
            const start = tokens.starts[first] ?? 0;
            return { skill, strength, via, start, end: tokens.ends[last] ?? start, sentence: number };
          });
      });
  let possible: ((has: (key: number) => boolean) => boolean)[] | undefined;
  return {
    find: findBy([byName, known.find, byWords]),
    findWithout: findBy([byName, byWords]),
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

function strongest(found: readonly Evidence[]): Map<number, Evidence> {
  const best = new Map<number, Evidence>();
  for (const one of found) if (one.strength > (best.get(one.skill)?.strength ?? 0)) best.set(one.skill, one);
  return best;
}

/** One piece of evidence for each skill: the strongest one, surer by a share of the others. */
function combine(kinds: readonly ReadonlyMap<number, Evidence>[]): Evidence[] {
  const best = strongest(kinds.flatMap((kind) => [...kind.values()]));
  return [...best.values()].map((one) => {
    let doubt = 1 - one.strength;
    for (const kind of kinds) {
      const other = kind.get(one.skill);
      if (other && other !== one) doubt *= 1 - skillWeights.agreement * other.strength;
    }
    return { ...one, strength: 1 - doubt };
  });
}

/** Tells, for a sentence, which evidence lies on a phrase that the person said is not the skill. */
function exclusions(
  wanted: readonly WantedSkill[],
): (tokens: Tokens, sentence: Sentence) => (found: Evidence) => boolean {
  const phrases = wanted
    .flatMap(({ notThese }, skill) =>
      (notThese ?? []).map((text) => ({ skill, words: tokenise(text).words })),
    )
    .filter(({ words }) => words.length && words.length <= LONGEST_PHRASE);
  if (!phrases.length) return () => () => false;
  const table = buildPhrases(phrases.map(({ words }) => ({ words, loose: false })));
  return (tokens, { from, to }) => {
    const hits = findPhrases(table, tokens, from, to);
    return ({ skill, first, last }) =>
      hits.some((hit) => phrases[hit.phrase]?.skill === skill && hit.first <= last && first <= hit.last);
  };
}
