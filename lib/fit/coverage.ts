import type { Knowledge } from '../knowledge/knowledge';
import { type Asked, softened } from './asked';
import type { Lens } from './compiled-plan';
import type { Concept, Evidence, Mention, Readable } from './evidence';
import type { Place } from './fit';
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
/** A licence or diploma of the vocabulary. */
const licence = /\blicen[cs]es?\b|^CPA$|\bbar admission\b/i;

/**
 * What the requirements ask for, weighed by how telling it is: what one has of it, and what not.
 * In: `level` is what one can show of a skill, 0 to 1. Out: the two sums, what is missing and worth naming, and the
 * licences that are asked for and not had.
 */
export function coverage(
  { own, telling, wanted, knowledge }: Lens,
  { concepts, posting, usual }: Evidence,
  level: (wanted: Wanted) => number,
) {
  let met = 0;
  let unmet = 0;
  // only what such a job is known to take is worth naming: a word in passing isn't a skill one lacks
  const missing: Concept[] = [];
  const doors: Asked<string>[] = [];
  for (const asked of concepts) {
    if (asked.part !== 'requirements') continue;
    let has = own.typical.get(asked.concept) ?? 0;
    for (const link of own.links.get(asked.concept) ?? []) {
      const skill = wanted[link.wanted];
      if (skill) has = Math.max(has, link.weight * level(skill));
    }
    const weight = asked.strength * (telling[asked.concept] ?? 1);
    met += weight * has;
    unmet += weight * (1 - has);
    if (has < given.licensed && asksLicence(knowledge, posting, asked))
      doors.push({
        value: knowledge.skillNames.get(asked.concept),
        start: asked.place.start,
        end: asked.place.end,
      });
    if (has < 0.3 && usual.has(asked.concept)) missing.push(asked);
  }
  missing.sort((a, b) => (usual.get(b.concept) ?? 0) - (usual.get(a.concept) ?? 0));
  return { met, unmet, missing, doors };
}

/** Whether a skill that a requirement asks for is a licence, and asked for without softening. */
export function asksLicence(
  knowledge: Knowledge,
  { description }: Readable,
  { concept, place }: Concept,
): boolean {
  return licence.test(knowledge.skillNames.get(concept)) && !softened.test(lineAt(description, place));
}

/** The line of a text that a place lies in. */
function lineAt(text: string, { start, end }: Place): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next);
}

/** The mentions of skills that one has and the posting asks for, surest first. In: as for `coverage`. */
export function hadOf({ wanted }: Lens, { mentions }: Evidence, level: (wanted: Wanted) => number): Had[] {
  return mentions
    .flatMap((mention) => {
      const skill = wanted[mention.wanted];
      const plain = mention.part !== 'about' && mention.part !== 'nice' && mention.strength >= PLAIN;
      return skill && plain && level(skill) >= SHOWN ? [{ wanted: skill, mention }] : [];
    })
    .sort((a, b) => level(b.wanted) * b.mention.strength - level(a.wanted) * a.mention.strength);
}
