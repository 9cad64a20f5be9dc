import { openRoles } from '../../lib/knowledge/titles/roles';
import { knowledge } from './knowledge';

const roles = openRoles(knowledge);

/** How related each title is to the query, 0 to 1. */
export function titles(question: { query: string; corpus: string[] }): { scores: number[] } {
  return { scores: question.corpus.map(roles.relatednessTo(question.query)) };
}
