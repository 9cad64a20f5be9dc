import type { Card, Posting } from '../../lib/posting/schema';
import { sendToTab } from '../../lib/shell/messages';
import { type ThisTab, thisTab } from '../../lib/shell/tab';

/** What the page in front of the popup is to Waymark. */
export type TabPage =
  /** A page of the browser or of Waymark itself. */
  | { is: 'closed' }
  /** Nobody reads this page yet; it may be read on a click. */
  | { is: 'unread'; tab: ThisTab }
  /** Read, and neither a posting nor a list. */
  | { is: 'plain'; tab: ThisTab }
  /** A known site whose posting could not be read. */
  | { is: 'drifted'; tab: ThisTab }
  | { is: 'read'; tab: ThisTab; posting: Posting | null; cards: Card[] };

/** Asks the page in front of the popup what it has. */
export async function lookAtTab(): Promise<TabPage> {
  const tab = await thisTab();
  if (!tab) return { is: 'closed' };
  try {
    const { posting, cards, drifted } = await sendToTab(tab.id, 'readTab');
    if (posting || cards.length) return { is: 'read', tab, posting, cards };
    return { is: drifted ? 'drifted' : 'plain', tab };
  } catch {
    // nobody answers: no script of Waymark's runs there
    return /^https?:/.test(tab.url ?? '') ? { is: 'unread', tab } : { is: 'closed' };
  }
}

/** How often and how long, in milliseconds, to look again for what a reader just started finds. */
const TRIES = 8;
const PAUSE = 120;

/** Asks a page whose reading has just begun, until it has something to show or surely nothing. */
export async function lookAgain(): Promise<TabPage> {
  for (let left = TRIES; ; left--) {
    const page = await lookAtTab();
    if (page.is === 'read' || left === 0) return page;
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}
