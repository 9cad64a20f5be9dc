import type { Lens } from '../../fit/compiled-plan';
import { type EvidencePack, markPlace, markTable } from '../../fit/packed/pack';
import { phraseKey } from '../../fit/packed/phrases';
import { partWeight } from '../../fit/said';
import type { SavedRole } from '../schema';

/** A saved role with the place of its packed evidence. */
export interface Placed {
  role: SavedRole;
  pack: EvidencePack;
  at: number;
}

/**
 * From this on a posting asks for something: one plain mention among its duties or requirements is enough, one among the
 * things that are only welcome, or of something that is merely kin, is not. Of 0 to 1, as scores weigh mentions.
 */
const ASKED = 0.2;

/** Whether postings ask for one thing of the plan, by its place in `lens.wanted`. */
export function asksForWanted(lens: Lens): (placed: Placed, number: number) => boolean {
  const keys = lens.wanted.map(phraseKey);
  return ({ pack, at }, number) => (pack.phrases[keys[number] ?? '']?.said[at] ?? 0) >= ASKED;
}

/** The skills of the vocabulary that a posting asks for, each once. */
export function conceptsAsked({ numbers }: Lens): (placed: Placed) => Set<number> {
  const weights = markTable((strength, part) => strength * partWeight(numbers.parts, part));
  return ({ pack: { columns }, at }) => {
    const asked = new Set<number>();
    for (let c = at ? (columns.conceptEnds[at - 1] ?? 0) : 0; c < (columns.conceptEnds[at] ?? 0); c++)
      if ((weights[markPlace(columns.conceptMarks[c] ?? 0)] ?? 0) >= ASKED)
        asked.add(columns.concepts[c] ?? 0);
    return asked;
  };
}
