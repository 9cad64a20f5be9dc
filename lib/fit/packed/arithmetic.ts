import { KNOWLEDGE_VERSION } from '../../knowledge/knowledge';
import { skillWeights } from '../../knowledge/skills/weights';
import { relatednessParameters } from '../../knowledge/titles/relatedness-parameters';
import { fingerprint } from '../../text/hash';
import { fitNumbers, given } from '../weights';

/**
 * What tells one arithmetic from another: scores and packed evidence of another one are made anew.
 * In: the extension's version, which stands for the formulas and the knowledge. Out: a short text.
 */
export function arithmeticOf(version: string): string {
  const numbers = [KNOWLEDGE_VERSION, fitNumbers, given, skillWeights, relatednessParameters];
  return `${version} ${fingerprint(JSON.stringify(numbers)).join('-')}`;
}
