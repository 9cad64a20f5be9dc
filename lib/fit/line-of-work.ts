import { type FunctionName, functions } from '../knowledge/field';
import type { TitlePoint } from '../knowledge/titles/relatedness';
import type { RoleKnowledge } from '../knowledge/titles/roles';
import { given } from './weights';

/** How much a year in today's role counts as a year of the work under another title, 0 to 1. */
export type LineOfWork = (title: Pick<TitlePoint, 'certainty' | 'roles'>) => number;

/**
 * Compiles what line of work somebody is in: years in a function are partly years in all its jobs, a writer's in
 * marketing are also a marketer's.
 * In: the functions of today's role, none where it isn't known. Out: by the likeliest role of a title, as surely as it
 * is known to be that one, the share of its function: the same, a neighbouring one, or nothing.
 */
export function lineOfWork(
  own: ReadonlySet<FunctionName>,
  { functionOf }: Pick<RoleKnowledge, 'functionOf'>,
): LineOfWork {
  const neighbours = new Set<FunctionName>([...own].flatMap((one) => functions[one]));
  return ({ certainty, roles }) => {
    const likeliest = roles[0];
    if (likeliest === undefined) return 0;
    const its = functionOf(likeliest);
    if (own.has(its)) return certainty * given.sameFunction;
    return neighbours.has(its) ? certainty * given.nearFunction : 0;
  };
}
