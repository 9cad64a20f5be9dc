import { likelyGroups, twiceIn } from '../portfolio/duplicates';
import type { Twice } from '../portfolio/merge';
import type { SavedRow } from '../portfolio/schema';
import { readKeptApart } from '../store/merge-roles';
import { readSavedTexts } from '../store/saved-texts';
import { breather, paced } from './pace';

/** As many pairs are shown at once; the rest comes when these are decided. */
const MOST = 50;

/**
 * Finds saved roles that are the same opening: likely ones by employer and title, then by their texts.
 * In: living roles; told how far it is; asked whether to stop. Out: pairs, at most fifty.
 */
export async function findTwice(
  roles: readonly SavedRow[],
  tell: (done: number, of: number) => void,
  isStopped: () => boolean,
): Promise<Twice[]> {
  const keptApart = await readKeptApart();
  const pace = paced(tell);
  const breathe = () => breather(pace);
  const groups = await likelyGroups(roles, breathe);
  pace.expect(groups.length);
  const found: Twice[] = [];
  for (const group of groups) {
    if (isStopped() || found.length >= MOST) break;
    const texts = await readSavedTexts(group.map(({ id }) => id));
    found.push(...(await twiceIn(group, texts, keptApart, breathe)));
    pace.done();
    await breathe();
  }
  return found.slice(0, MOST);
}
