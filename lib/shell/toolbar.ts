import { browser } from 'wxt/browser';
import type { Mark } from './protocol';

/** Sets what the toolbar icon of a tab says: at most four characters, and the line shown on pointing at it. */
async function say(tabId: number, text: string, title: string): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: '#3d4a3f' });
    await action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await action.setBadgeText({ tabId, text });
    await action.setTitle({ tabId, title });
  } catch {
    // the tab is gone
  }
}

/** Has the icon of a tab say what it says everywhere. */
async function sayNothing(tabId: number): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId, text: await action.getBadgeText({}) });
    await action.setTitle({ tabId, title: await action.getTitle({}) });
  } catch {
    // the tab is gone
  }
}

/** Shows a posting's fit on the toolbar icon of a tab, with a tick when it is saved; null clears it. */
export function showMark(tabId: number, mark: Mark | null): Promise<void> {
  if (!mark || (mark.fit === null && !mark.saved)) return sayNothing(tabId);
  const number = mark.fit === null ? '' : String(Math.round(mark.fit));
  return say(tabId, mark.saved ? `${number}✓` : number, mark.label);
}

/** Says on the toolbar icon of a tab why nothing came of a key that was pressed, until its page is scored again. */
export function showWhyNot(tabId: number, why: string): Promise<void> {
  return say(tabId, '!', `Waymark: ${why}`);
}
