import { browser } from 'wxt/browser';

/** Whether the extension was updated or removed and left this script behind in the page: it has no runtime id then. */
export const isOrphan = (): boolean => !browser.runtime?.id;

/** Sends a message; undefined when no answer came. A page's console is the page's: nothing is said there. */
export async function ask<Answer>(send: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return isOrphan() ? undefined : await send();
  } catch {
    return undefined;
  }
}
