import { tokenise } from '../../text/tokens';
import { By } from '../compile/skills';
import type { Knowledge } from '../knowledge';
import { findConcepts } from './concepts';
import type { Evidence, Source, WantedName } from './evidence';
import { skillWeights } from './weights';

/** What a skill of the vocabulary is to a wanted skill. */
interface Link {
  skill: number;
  /** Evidence that it gives, as a share of its own. */
  weight: number;
  kin: boolean;
}

/**
 * Finds wanted skills through the vocabulary's: those that their names are or contain, and those kin to them.
 * In: the knowledge and the names. Out: the source of evidence, and the vocabulary's skills that it looks at.
 */
export function knownSkills(
  knowledge: Knowledge,
  names: readonly WantedName[],
): { find: Source; concepts: ReadonlySet<number> } {
  const links = linksOf(knowledge, names);
  const linked = new Uint8Array(knowledge.skillNames.count);
  for (const concept of links.keys()) linked[concept] = 1;
  const find: Source = (_tokens, _sentence, concepts) => {
    const found: Evidence[] = [];
    for (const { concept, by, strength, first, last } of concepts) {
      if (!linked[concept]) continue;
      for (const { skill, weight, kin } of links.get(concept)?.values() ?? []) {
        const via = kin ? 'kin' : by === By.doing ? 'doing' : 'other name';
        found.push({ skill, strength: strength * weight, via, first, last });
      }
    }
    return found;
  };
  return { find, concepts: new Set(links.keys()) };
}

/** Strongest link of each skill of the vocabulary to each wanted skill. */
function linksOf(knowledge: Knowledge, names: readonly WantedName[]): Map<number, Map<number, Link>> {
  const links = new Map<number, Map<number, Link>>();
  const link = (concept: number, made: Link) => {
    const known = links.get(concept) ?? new Map<number, Link>();
    if (made.weight > (known.get(made.skill)?.weight ?? 0)) known.set(made.skill, made);
    links.set(concept, known);
  };
  for (const { skill, text } of names) {
    for (const { concept, share } of conceptsIn(knowledge, text)) {
      const general = knowledge.skillGeneral[concept] && share < 0.99 ? skillWeights.general : 1;
      const weight = general * skillWeights.concept * share ** skillWeights.partial;
      link(concept, { skill, weight, kin: false });
      for (const kin of knowledge.kinOf(concept))
        if (!knowledge.skillGeneral[kin]) link(kin, { skill, weight: weight * skillWeights.kin, kin: true });
    }
  }
  return links;
}

/** The vocabulary's skills in a name, each with the share of the name's weight that its words make up. */
function conceptsIn(knowledge: Knowledge, name: string): { concept: number; share: number }[] {
  const tokens = tokenise(name);
  const weights = tokens.words.map((word) => skillWeights.floor + knowledge.rarity(word));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = { start: 0, end: name.length, from: 0, to: tokens.words.length };
  return findConcepts(knowledge, tokens, whole).map(({ concept, strength, first, last, own }) => {
    let share = 0;
    for (let at = first; at <= last; at++)
      if ((own >>> (at - first)) & 1) share += (weights[at] ?? 0) / total;
    return { concept, share: strength * Math.min(1, share) };
  });
}
