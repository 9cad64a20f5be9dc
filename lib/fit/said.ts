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
  const own = wanted.map((): { mention: Mention; plainly: number }[] => []);
  for (const mention of mentions) {
    if (wanted[mention.wanted]?.kind === 'shed' && mention.strength < given.plainly) continue;
    const plainly = mention.strength ** counts.fade * partWeight(parts, mention.part);
    own[mention.wanted]?.push({ mention, plainly });
  }
  return own.map((its) => {
    its.sort((a, b) => b.plainly - a.plainly);
    return {
      value: together(its.map(({ plainly }, i) => plainly * counts.next ** i)),
      mentions: its.map(({ mention }) => mention),
    };
  });
}

/** How much a part of a posting counts; benefits and law count nothing. */
export function partWeight(parts: Lens['numbers']['parts'], part: Part): number {
  return part === 'benefits' || part === 'legal' ? 0 : parts[part];
}
