import { mkdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core/internal/api/Browser.js';
import puppeteer from 'puppeteer-core/internal/puppeteer-core.js';
import type { BrowserName } from './find';
import { provideBrowser } from './install';

const FIREFOX_ID = 'waymark@waymark.example';
/** Firefox draws this number for each profile; a fixed one lets a test find the extension's pages again. */
const FIREFOX_UUID = '6f0c2b0e-1c5d-4f7a-9a55-944455566677';

export interface LaunchOptions {
  /** The built extension's folder. */
  extension: string;
  /** The profile's folder, kept between launches. */
  profile: string;
  headless: boolean;
  /** host:port of a proxy that everything goes through, requests to localhost included. */
  proxy?: string;
}

/** A running browser with the extension in it. */
export interface Running {
  browser: Browser;
  /** The address of the extension's own pages, ending with a slash. */
  extensionUrl: string;
}

async function launchChromium({ extension, profile, headless, proxy }: LaunchOptions): Promise<Running> {
  const asRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: await provideBrowser('chromium'),
    headless,
    // an extension can be handed over only through the pipe
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      '--window-size=1280,900',
      '--disable-gpu',
      '--disable-sync',
      '--disable-component-update',
      '--disable-background-networking',
      // root has no sandbox to drop its rights into
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, extensionUrl: `chrome-extension://${id}/` };
}

async function launchFirefox({ extension, profile, headless, proxy }: LaunchOptions): Promise<Running> {
  const [host, port] = proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await provideBrowser('firefox'),
    headless,
    userDataDir: profile,
    defaultViewport: null,
    // without it the extension's own pages can't be opened from outside
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // an extension installed for the time being is removed at exit: its data must outlive that, as a real one's do
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // there is nobody to say yes to a site
      'extensions.webextOptionalPermissionPrompts': false,
      // milliseconds until an idle background page is stopped (30 s by default)
      'extensions.background.idle.timeout': 1500,
      ...(host && port
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  });
  await browser.installExtension(extension);
  return { browser, extensionUrl: `moz-extension://${FIREFOX_UUID}/` };
}

/**
 * Starts a browser with the extension installed in it.
 * @throws when no browser can be found or installed.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Running> {
  mkdirSync(options.profile, { recursive: true });
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
