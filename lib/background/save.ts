import { scoreCard, scorePosting } from '../fit/lens';
import { noteFit } from '../portfolio/note-fit';
import { postingKey } from '../posting/identity';
import type { Posting } from '../posting/schema';
import { corrected, readCorrections } from '../store/corrections';
import { saveRole } from '../store/saved-roles';
import { currentLens } from './lens';

/**
 * Saves a posting under a role option, with its score of today; `provisional`: only its card was read.
 * @returns the saved role's id.
 * @throws when there is no plan yet to save it to.
 */
export async function savePosting(
  read: Posting,
  roleId: string | null,
  provisional: boolean,
  now = Date.now(),
): Promise<string> {
  const { lens } = await currentLens();
  if (!lens) throw new Error('There is no plan yet: write a vision and a skill first.');
  const key = postingKey(read);
  const [correction] = await readCorrections([key]);
  const posting = corrected(read, correction);
  const fit = provisional
    ? scoreCard(lens, { ...posting, snippet: posting.description })
    : scorePosting(lens, posting);
  return saveRole({ posting, key, fit: noteFit(fit, now), roleId, provisional }, now);
}
