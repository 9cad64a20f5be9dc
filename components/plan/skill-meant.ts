import type { Knowledge } from '../../lib/knowledge/knowledge';
import { namedSkills } from '../../lib/knowledge/named-skills';

/** The vocabulary's one skill that a whole name means, by number; undefined for own words and parts of names. */
export function skillMeant(knowledge: Knowledge, name: string): number | undefined {
  const [first] = namedSkills(knowledge, name);
  return first?.share === 1 ? first.skill : undefined;
}
