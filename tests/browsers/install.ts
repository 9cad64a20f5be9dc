import { spawnSync } from 'node:child_process';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, DOWNLOADS, findBrowser, OVERRIDE } from './find';

// Ubuntu's own "chromium" and "firefox" packages only point to snaps, which don't run as root; there the download is next.
const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] };

function aptInstall(name: BrowserName): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('update')) return;
  PACKAGES[name].some((one) => apt('install', '-y', '--no-install-recommends', one));
}

async function download(name: BrowserName): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) return;
  const browser = name === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({
    browser,
    buildId,
    platform,
    cacheDir: DOWNLOADS,
    installDeps: process.getuid?.() === 0 && name === 'chromium',
  });
}

/**
 * Finds a browser or gets one: what is installed, else apt (as root on Debian and its kin), else a download.
 * @returns the path of its program.
 * @throws with one line that says what to install when nothing helped.
 */
export async function provideBrowser(name: BrowserName): Promise<string> {
  let found = await findBrowser(name);
  if (found) return found;
  console.log(`No ${name} found; trying to install one …`);
  aptInstall(name);
  found = await findBrowser(name);
  if (found) return found;
  const reason = await download(name).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  found = await findBrowser(name);
  if (found) return found;
  const wanted = name === 'firefox' ? 'Firefox' : 'Chromium, Edge, Brave or Chrome for Testing';
  throw new Error(
    `No ${name} here: install ${wanted}, or name its program in ${OVERRIDE[name]}${reason ? ` (the download failed: ${reason})` : ''}.`,
  );
}
