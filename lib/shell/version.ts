import { browser } from 'wxt/browser';

/** The version of this extension, as its manifest says. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
