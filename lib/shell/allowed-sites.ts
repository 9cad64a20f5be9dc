import { browser } from 'wxt/browser';
import { readPage } from './read-page';

/** The name under which the browser keeps the reader for these sites. */
const SCRIPT = 'allowed-sites';

const asPattern = (origin: string) => `${origin}/*`;
/** A match pattern without its path: browsers permit whole sites, whatever path the manifest names. */
const originOf = (pattern: string) => pattern.split('/', 3).join('/');

const named = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** The sites that Waymark reads by itself, as people call them: "linkedin.com". */
export function knownSites(): string[] {
  const hosts = named().map((pattern) => new URL(originOf(pattern).replace('*.', '')).hostname);
  return [...new Set(hosts.map((host) => host.replace(/^www\./, '')))].sort();
}

/** The sites that the person allowed beyond those that Waymark knows, as origins: "https://jobs.example.org". */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(named().map(originOf));
  return origins
    .map(originOf)
    .filter((origin) => !known.has(origin))
    .sort();
}

/**
 * Asks the person, through the browser, whether Waymark may always read a site; only from a click.
 * @returns whether they said yes.
 */
export function allowSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [asPattern(origin)] });
}

/** Gives a site's permission back. */
export async function forbidSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [asPattern(origin)] });
}

async function register(): Promise<void> {
  const matches = (await allowedSites()).map(asPattern);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length)
    await browser.scripting.registerContentScripts([{ id: SCRIPT, js: ['/any-page.js'], matches }]);
}

/** The popup that asked for a permission is gone once it is given: what is open of that site is read from here. */
async function readOpenTabs(origins: string[]): Promise<void> {
  // a site that Waymark knows has its own reader
  const known = new Set(named().map(originOf));
  const added = origins.filter((origin) => !known.has(originOf(origin)));
  if (!added.length) return;
  for (const { id } of await browser.tabs.query({ url: added }))
    if (id !== undefined) await readPage(id).catch(() => {});
}

/** Has the allowed sites read, whenever their list changes and after an update, which forgets it; for the background. */
export function readAllowedSites(): void {
  const keep = () => void register();
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    keep();
    void readOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(keep);
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
}
