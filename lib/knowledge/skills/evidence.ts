import type { Sentence } from '../../text/sentences';
import type { Tokens } from '../../text/tokens';
import type { ConceptHit } from './concepts';

/** How a skill was recognised, from the surest to the vaguest. */
export type Via = 'name' | 'other name' | 'doing' | 'kin' | 'words';

/** A sign, in one sentence, that a wanted skill is asked for or exercised. */
export interface Evidence {
  /** The skill's place in the list of wanted ones. */
  skill: number;
  /** Above 0 to 1. */
  strength: number;
  via: Via;
  /** First and last word. */
  first: number;
  last: number;
}

/**
 * Looks for evidence of wanted skills in one sentence, given the vocabulary's skills that are in it.
 * The list is the source's own: it is read before the source is asked again.
 */
export type Source = (
  tokens: Tokens,
  sentence: Sentence,
  concepts: readonly ConceptHit[],
) => readonly Evidence[];

/** A name under which a wanted skill is looked for. */
export interface WantedName {
  skill: number;
  text: string;
  via: 'name' | 'other name';
}
