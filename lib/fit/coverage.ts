import type { Knowledge } from '../knowledge/knowledge';
import { softened } from './asked';
import type { Lens } from './compiled-plan';
import type { Concept, Evidence, Mention, Readable } from './evidence';
import type { Place } from './fit';
import type { Link } from './own';
import type { Wanted } from './wanted';
import { given } from './weights';

/** A skill that one can show, where the posting asks for it. */
export interface Had {
  wanted: Wanted;
  mention: Mention;
}

/** A skill that one has is worth naming when it is asked for this plainly. */
const PLAIN = 0.6;
/** What one can show of a skill from which on one has it. */
const SHOWN = 0.6;
/** What one can show less of than this one lacks. */
const LACKING = 0.3;
/** A licence or diploma of the vocabulary. */
const licence = /\blicen[cs]es?\b|^CPA$|\bbar admission\b/i;

/** Something of the vocabulary that the requirements ask for, as far as it doesn't depend on what one can show. */
interface Demand {
  asked: Concept;
  /** How strongly, a telling skill counting for more. */
  weight: number;
  /** How surely today's role brings it along. */
  typical: number;
  /** The plan's skills that it belongs to. */
  links: readonly Link[];
  licence: boolean;
}

/** What the requirements of a posting ask for, whatever one can show. */
export function demandsOf({ own, telling, knowledge }: Lens, { concepts, posting }: Evidence): Demand[] {
  return concepts
    .filter(({ part }) => part === 'requirements')
    .map((asked) => ({
      asked,
      weight: asked.strength * (telling[asked.concept] ?? 1),
      typical: own.typical.get(asked.concept) ?? 0,
      links: own.links.get(asked.concept) ?? [],
      licence: asksLicence(knowledge, posting, asked),
    }));
}

/**
 * How much of what is asked for one has, weighed by how telling it is.
 * In: by place in the list of what is looked for what one can show of it, 0 to 1. Out: the two sums, what one lacks, and
 * the licences that are asked for and not had.
 */
export function coverage(demands: readonly Demand[], shown: Float64Array) {
  let met = 0;
  let unmet = 0;
  const lacking: Concept[] = [];
  const licences: Concept[] = [];
  for (const { asked, weight, typical, links, licence } of demands) {
    let has = typical;
    for (const link of links) has = Math.max(has, link.weight * (shown[link.wanted] ?? 0));
    met += weight * has;
    unmet += weight * (1 - has);
    if (licence && has < given.licensed) licences.push(asked);
    if (has < LACKING) lacking.push(asked);
  }
  return { met, unmet, lacking, licences };
}

/** Of what one lacks what is worth naming, most usual first: a word in passing isn't a skill that one lacks. */
export function missingOf(lacking: readonly Concept[], { usual }: Pick<Evidence, 'usual'>): Concept[] {
  return lacking
    .filter(({ concept }) => usual.has(concept))
    .sort((a, b) => (usual.get(b.concept) ?? 0) - (usual.get(a.concept) ?? 0));
}

/** For each skill of the vocabulary, once it was asked: 1 for a licence, 2 for none. */
const licences = new WeakMap<Knowledge, Uint8Array>();

function isLicence(knowledge: Knowledge, concept: number): boolean {
  const known = licences.get(knowledge) ?? new Uint8Array(knowledge.skillNames.count);
  licences.set(knowledge, known);
  known[concept] ||= licence.test(knowledge.skillNames.get(concept)) ? 1 : 2;
  return known[concept] === 1;
}

/** Whether a skill that a requirement asks for is a licence, and asked for without softening. */
export function asksLicence(
  knowledge: Knowledge,
  { description }: Readable,
  { concept, place }: Concept,
): boolean {
  return isLicence(knowledge, concept) && !softened.test(lineAt(description, place));
}

/** The line of a text that a place lies in. */
function lineAt(text: string, { start, end }: Place): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next);
}

/** The mentions of skills that one has and the posting asks for, surest first. In: what one can show, as for `coverage`. */
export function hadOf({ wanted }: Lens, { mentions }: Evidence, shown: Float64Array): Had[] {
  const level = (number: number) => shown[number] ?? 0;
  return mentions
    .flatMap((mention) => {
      const skill = wanted[mention.wanted];
      const plain = mention.part !== 'about' && mention.part !== 'nice' && mention.strength >= PLAIN;
      return skill && plain && level(mention.wanted) >= SHOWN ? [{ wanted: skill, mention }] : [];
    })
    .sort(({ mention: a }, { mention: b }) => level(b.wanted) * b.strength - level(a.wanted) * a.strength);
}
