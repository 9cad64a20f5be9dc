import type { FunctionName, Level } from '../knowledge/field';
import type { Knowledge } from '../knowledge/knowledge';
import { type ConceptHit, findConcepts } from '../knowledge/skills/concepts';
import type { TitlePoint } from '../knowledge/titles/relatedness';
import type { RoleKnowledge } from '../knowledge/titles/roles';
import type { Plan } from '../plan/schema';
import { readText } from '../text/reading';
import { type LineOfWork, lineOfWork } from './line-of-work';
import { typicalSkills } from './options';
import type { Wanted } from './wanted';
import { given } from './weights';

/** A wanted skill that a skill of the vocabulary is, or is kin to. */
export interface Link {
  wanted: number;
  weight: number;
}

/** Where the person stands today: what Reach compares a posting with. */
export interface Own {
  title: string;
  /** The plan says anything of it: a title, years, a skill one has, the level of a target skill. */
  isSaid: boolean;
  /** How related a posting's title is to today's, 0 to 1; null while the plan doesn't say today's. */
  likeness: ((title: TitlePoint) => number) | null;
  level: Level | null;
  years: number;
  /** The plan doesn't say the years: they were taken from the level. */
  yearsAssumed: boolean;
  /** What line of work today's role is in. */
  functions: ReadonlySet<FunctionName>;
  /** How much one's years count in the line of work of a title. */
  inLine: LineOfWork;
  /** Skills of the vocabulary that today's role brings along: how surely, 0 to 1. */
  typical: ReadonlyMap<number, number>;
  /** By skill of the vocabulary: the plan's skills that it belongs to. */
  links: ReadonlyMap<number, readonly Link[]>;
}

/** Compiles where the person stands today. */
export function ownStanding(
  plan: Plan,
  wanted: readonly Wanted[],
  knowledge: Knowledge,
  roles: RoleKnowledge,
): Own {
  const { currentTitle, yearsExperience } = plan.profile;
  const title = currentTitle.trim();
  const level = title ? roles.levelOf(title) : null;
  const functions = new Set(title ? roles.place(title).roles.slice(0, 2).map(roles.functionOf) : []);
  const shows = (one: Wanted) => one.kind === 'current' || (one.kind === 'target' && one.level !== null);
  return {
    title,
    isSaid: level !== null || yearsExperience !== null || wanted.some(shows),
    likeness: title ? roles.relatednessTo(title) : null,
    level,
    years: yearsExperience ?? given.yearsBehind[level ?? 'regular'],
    yearsAssumed: yearsExperience === null,
    functions,
    inLine: lineOfWork(functions, roles),
    typical: title ? typicalSkills([title], roles) : new Map(),
    links: linksOf(wanted, knowledge),
  };
}

/**
 * Years that count for a posting. In: how near its line of work is to one's own, 0 to 1, and the years it wants. What the
 * plan doesn't say isn't held against it: without today's role all years count, and without both as many as are wanted.
 */
export function yearsFor({ title, years, yearsAssumed }: Own, line: number, yearsWanted: number): number {
  if (title) return years * (given.anyLine + (1 - given.anyLine) * line);
  return yearsAssumed ? yearsWanted : years;
}

function linksOf(wanted: readonly Wanted[], knowledge: Knowledge): Map<number, Link[]> {
  const links = new Map<number, Link[]>();
  const link = (concept: number, made: Link) => {
    const list = links.get(concept);
    if (list) list.push(made);
    else links.set(concept, [made]);
  };
  wanted.forEach(({ name, alsoKnownAs }, number) => {
    for (const text of [name, ...alsoKnownAs]) {
      const { tokens, sentences } = readText(text);
      for (const sentence of sentences) {
        for (const { concept, strength } of unmistaken(findConcepts(knowledge, tokens, sentence))) {
          link(concept, { wanted: number, weight: strength });
          for (const kin of knowledge.kinOf(concept))
            link(kin, { wanted: number, weight: strength * given.kin });
        }
      }
    }
  });
  return links;
}

/** Without what is only part of a longer name: "Nursing leadership" is neither nursing nor leadership in general. */
function unmistaken(hits: readonly ConceptHit[]): ConceptHit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        ({ first, last, strength }) =>
          first <= hit.first &&
          last >= hit.last &&
          last - first > hit.last - hit.first &&
          strength >= hit.strength,
      ),
  );
}

/** As many proofs of a skill count. */
export const PROOFS = 2;

/**
 * How much of a plan's skill one can show, 0 to 1: strong (level 3) is enough to be hired for it; each proof counts
 * half a level, two of them at most.
 */
export function shown(wanted: Wanted): number {
  if (wanted.kind === 'shed') return 0;
  const proofs = wanted.kind === 'current' ? 0 : Math.min(PROOFS, wanted.proofs) / 2;
  const level = wanted.kind === 'capability' ? 0 : (wanted.level ?? 0);
  return Math.min(1, (level + proofs) / 3);
}
