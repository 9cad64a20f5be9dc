import { parseTitle } from '../titles/parse-title';

/** A title as a role's entry has it, read by the grammar. */
export interface NamedRole {
  role: number;
  name: string;
  /** It is the role's own title, not one of the others. */
  own: boolean;
  /** All words, level words included, in lower case. */
  words: string[];
  /** The words without the level. */
  craft: string[];
}

/**
 * Reads a title of a role by the grammar.
 * @param role its number
 * @param own whether it is the role’s own title
 */
export function readName(role: number, name: string, own: boolean): NamedRole {
  const { words, craft, asides } = parseTitle(name);
  return { role, name, own, words: [...words, ...asides], craft: [...craft, ...asides] };
}
