import type { SavedRole } from '../../lib/portfolio/schema';
import { postingKey } from '../../lib/posting/identity';
import type { Posting } from '../../lib/posting/schema';
import { sendMessage, sendToTab } from '../../lib/shell/messages';
import { tabsAt } from '../../lib/shell/tab';

/**
 * Reads a saved posting again from a tab in which it is open.
 * In: the saved role. Out: the posting as it is there; null when no open tab has it, or none that Waymark may read.
 * @throws when the background refused it.
 */
export async function readOpenTab(role: SavedRole): Promise<Posting | null> {
  for (const tab of await tabsAt(new URL(role.url).origin)) {
    const reading = await sendToTab(tab, 'readTab').catch(() => null);
    const posting = reading?.posting;
    if (!posting || (postingKey(posting) !== role.key && posting.url !== role.url)) continue;
    // what its short facts mean is understood by the background
    const answer = await sendMessage('explain', { posting, provisional: false });
    return 'silence' in answer ? null : answer.posting;
  }
  return null;
}
