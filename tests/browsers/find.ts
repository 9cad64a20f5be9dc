import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

/** Where downloaded browsers are kept: the same place that Puppeteer uses, so one download serves many projects. */
export const DOWNLOADS = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');

/** The variable that names a browser's program outright. */
export const OVERRIDE = { chromium: 'WAYMARK_CHROMIUM', firefox: 'WAYMARK_FIREFOX' } as const;

// Google Chrome comes last: since 137 it ignores --load-extension, and takes an extension over its
// debugging pipe only (which is how tests/browsers/launch.ts hands it over).
const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};
const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[name].map((app) =>
        join(folder, `${app}.app/Contents/MacOS`, name === 'firefox' ? 'firefox' : app),
      ),
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) => WINDOWS_PROGRAMS[name].map((program) => join(folder, program)));
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return PROGRAMS[name].flatMap((program) => path.map((folder) => join(folder, program)));
}

async function downloaded(name: BrowserName): Promise<string[]> {
  if (!existsSync(DOWNLOADS)) return [];
  const wanted = name === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  return installed.filter((one) => one.browser === wanted).map((one) => one.executablePath);
}

/**
 * Looks for a browser that is already on this machine: the one named by WAYMARK_CHROMIUM or WAYMARK_FIREFOX,
 * else the usual places, else one that was downloaded before.
 * @returns the path of its program, or undefined when there is none.
 * @throws when the variable names a program that isn't there.
 */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const named = process.env[OVERRIDE[name]];
  if (named && !existsSync(named)) throw new Error(`${OVERRIDE[name]} names ${named}, which isn't there.`);
  return named || usualPlaces(name).find(existsSync) || (await downloaded(name)).find(existsSync);
}
