import { browser } from 'wxt/browser';

/** Shows a fit (0 to 100) on the toolbar icon of a tab; null clears it. A tab closed meanwhile is no error. */
export async function showFit(tabId: number, fit: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3d4a3f' });
    await browser.action.setBadgeText({ tabId, text: fit === null ? '' : String(Math.round(fit)) });
  } catch {
    // the tab is gone
  }
}
