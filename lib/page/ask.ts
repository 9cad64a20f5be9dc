import { browser } from 'wxt/browser';

/**
 * Sends a message. Undefined when the extension was updated or removed meanwhile: the script that is left
 * in the page falls silent.
 */
export async function ask<Answer>(send: () => Promise<Answer>): Promise<Answer | undefined> {
  // an orphaned script has no runtime id any more
  if (!browser.runtime?.id) return undefined;
  try {
    return await send();
  } catch (error) {
    if (!browser.runtime?.id) return undefined;
    throw error;
  }
}
