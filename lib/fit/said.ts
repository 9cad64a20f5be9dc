import type { Lens } from './compiled-plan';
import type { Evidence, Mention, Part } from './evidence';
import { together } from './saturate';
import { given } from './weights';

/** How plainly a posting exercises something the plan looks for. */
export interface Said {
  /** All mentions together, 0 to 1. */
  value: number;
  /** Plainest first. */
  mentions: Mention[];
}

/**
 * For each thing the plan looks for, by its place in the list, what the posting says of it: 1 − Π(1 − mention), where
 * each further mention counts less and more mentions never count for less.
 */
export function saidOf(
  { wanted, numbers: { parts, mentions: counts } }: Pick<Lens, 'wanted' | 'numbers'>,
  { mentions }: Pick<Evidence, 'mentions'>,
): Said[] {
  const plainly = ({ strength, part }: Mention) => strength ** counts.fade * partWeight(parts, part);
  return wanted.map(({ kind }, number) => {
    const own = mentions
      .filter(
        (mention) => mention.wanted === number && (kind !== 'shed' || mention.strength >= given.plainly),
      )
      .sort((a, b) => plainly(b) - plainly(a));
    return { value: together(own.map((mention, i) => plainly(mention) * counts.next ** i)), mentions: own };
  });
}

/** How much a part of a posting counts; benefits and law count nothing. */
export function partWeight(parts: Lens['numbers']['parts'], part: Part): number {
  return part === 'benefits' || part === 'legal' ? 0 : parts[part];
}
