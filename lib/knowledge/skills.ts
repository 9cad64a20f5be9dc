import { findPhrases } from '../text/find-phrases';
import { buildPhrases, LONGEST_PHRASE, type Phrase } from '../text/phrase-table';
import type { Reading } from '../text/reading';
import type { Sentence } from '../text/sentences';
import { type Tokens, tokenise } from '../text/tokens';
import { By } from './compile-skills';
import { findConcepts } from './concepts';
import type { Knowledge } from './knowledge';
import { Guard, guardOf, standsAsName } from './name-guard';
import { ownWords } from './own-words';
import { skillWeights } from './skill-weights';

/** A skill to look for: of a plan, or any name. */
export interface WantedSkill {
  name: string;
  alsoKnownAs?: readonly string[];
  /** Phrases that the person said are not this skill. */
  notThese?: readonly string[];
}

/** How a skill was recognised, from the surest to the vaguest. */
export type Via = 'name' | 'other name' | 'doing' | 'kin' | 'words';

/** A place where a text asks for a skill or exercises it. */
export interface SkillHit {
  /** The skill's place in the list of wanted ones. */
  skill: number;
  /** How surely and how fully, above 0 to 1. */
  strength: number;
  via: Via;
  /** UTF-16 range in the text. */
  start: number;
  end: number;
  /** The sentence's place in the reading. */
  sentence: number;
}

/** Looks for wanted skills in texts. */
export interface SkillMatcher {
  /** In: a reading of a text. Out: for each sentence and skill at most one hit, by sentence. What is denied is left out. */
  find(reading: Reading): SkillHit[];
}

/** A skill of the vocabulary that a wanted skill is, contains, or is kin to. */
interface Link {
  skill: number;
  weight: number;
  kin: boolean;
}

interface Found {
  strength: number;
  via: Via;
  first: number;
  last: number;
}

/**
 * Compiles skills for looking them up in texts, with what the vocabulary knows about them.
 * In: the knowledge and the skills; their places in the list become their numbers. Out: the matcher.
 */
export function skillMatcher(knowledge: Knowledge, wanted: readonly WantedSkill[]): SkillMatcher {
  const names = wanted.flatMap((skill, number) =>
    [skill.name, ...(skill.alsoKnownAs ?? [])].flatMap((name, i) =>
      spellings(name).map((text, j) => ({
        skill: number,
        text,
        via: i + j ? ('other name' as const) : ('name' as const),
      })),
    ),
  );
  const phrases = names.map(
    ({ text }): Phrase => ({ words: tokenise(text).words.slice(0, LONGEST_PHRASE), loose: false }),
  );
  const kept = names.filter((_, i) => phrases[i]?.words.length);
  const keptPhrases = phrases.filter((phrase) => phrase.words.length);
  const guards = keptPhrases.map((phrase) => guardOf(phrase.words));
  const table = buildPhrases(keptPhrases);
  const links = linkConcepts(knowledge, kept);
  const words = ownWords(
    kept.map((name) => name.text),
    knowledge.rarity,
  );

  function findIn(tokens: Tokens, sentence: Sentence): Map<number, Found> {
    const best = new Map<number, Found>();
    const evidence = new Map<number, number>();
    const add = (skill: number, found: Found) => {
      evidence.set(skill, 1 - (1 - (evidence.get(skill) ?? 0)) * (1 - found.strength));
      if (found.strength > (best.get(skill)?.strength ?? 0)) best.set(skill, found);
    };
    const wordBest = new Map<number, Found>();
    for (const hit of words.find(tokens, sentence)) {
      const skill = kept[hit.name]?.skill ?? 0;
      const strength = hit.strength * skillWeights.words;
      if (strength > (wordBest.get(skill)?.strength ?? 0))
        wordBest.set(skill, { strength, via: 'words', first: hit.first, last: hit.last });
    }
    for (const [skill, found] of wordBest) add(skill, found);
    const conceptBest = new Map<number, Found>();
    for (const { concept, by, strength, first, last } of findConcepts(knowledge, tokens, sentence)) {
      for (const link of links.get(concept) ?? []) {
        const total = strength * link.weight;
        const via = link.kin ? 'kin' : by === By.doing ? 'doing' : 'other name';
        if (total > (conceptBest.get(link.skill)?.strength ?? 0))
          conceptBest.set(link.skill, { strength: total, via, first, last });
      }
    }
    for (const [skill, found] of conceptBest) add(skill, found);
    for (const { phrase, first, last } of findPhrases(table, tokens, sentence.from, sentence.to)) {
      const name = kept[phrase];
      const last_ = keptPhrases[phrase]?.words.at(-1);
      const guard = guards[phrase] ?? Guard.none;
      if (!name || (guard !== Guard.none && tokens.words[last]?.formKey !== last_?.formKey)) continue;
      if (!standsAsName(guard, tokens, sentence, first, last)) continue;
      add(name.skill, {
        strength: name.via === 'name' ? 1 : skillWeights.otherName,
        via: name.via,
        first,
        last,
      });
    }
    for (const [skill, found] of best)
      best.set(skill, { ...found, strength: evidence.get(skill) ?? found.strength });
    return best;
  }

  return {
    find({ tokens, sentences, denied }) {
      const hits: SkillHit[] = [];
      sentences.forEach((sentence, number) => {
        for (const [skill, { strength, via, first, last }] of findIn(tokens, sentence)) {
          if (strength < skillWeights.least || denied[first] || denied[last]) continue;
          hits.push({
            skill,
            strength,
            via,
            start: tokens.starts[first] ?? 0,
            end: tokens.ends[last] ?? 0,
            sentence: number,
          });
        }
      });
      return hits;
    },
  };
}

/** A name as it stands and without its bracket: "Java (programming)" is also "Java". */
function spellings(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  return bare && bare !== name ? [name, bare] : [name];
}

/** What the vocabulary finds in the names themselves, by the vocabulary's number. */
function linkConcepts(
  knowledge: Knowledge,
  names: readonly { skill: number; text: string }[],
): ReadonlyMap<number, readonly Link[]> {
  const links = new Map<number, Map<number, Link>>();
  const link = (concept: number, skill: number, weight: number, kin: boolean) => {
    const of = links.get(concept) ?? new Map<number, Link>();
    if (weight > (of.get(skill)?.weight ?? 0)) of.set(skill, { skill, weight, kin });
    links.set(concept, of);
  };
  for (const { skill, text } of names) {
    const tokens = tokenise(text);
    const weights = tokens.words.map((word) => skillWeights.floor + knowledge.rarity(word));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const whole = { start: 0, end: text.length, from: 0, to: tokens.words.length };
    for (const { concept, strength, first, own } of findConcepts(knowledge, tokens, whole)) {
      const share =
        weights.reduce(
          (sum, weight, at) =>
            (own >>> (at - first)) & 1 && at >= first && at < first + 32 ? sum + weight : sum,
          0,
        ) / total;
      const weight = skillWeights.concept * strength * share ** skillWeights.partial;
      link(concept, skill, weight, false);
      for (const kin of knowledge.kinOf(concept)) link(kin, skill, weight * skillWeights.kin, true);
    }
  }
  return new Map([...links].map(([concept, of]) => [concept, [...of.values()]]));
}
