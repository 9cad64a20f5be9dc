import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { inClosedRoots } from './closed-roots';
import type { BrowserName } from './find';
import { type LaunchOptions, launch, type Running } from './launch';
import { until } from './until';

/** A badge on a page, as a screen reader has it. */
export interface BadgeSeen {
  label: string;
  /** The number in it; null when it says none. */
  fit: number | null;
  button: ElementHandle;
}

/** Waymark in a running browser: what a person can do with it, the same in Chromium and Firefox. */
export class Waymark {
  private constructor(
    readonly name: BrowserName,
    private readonly options: LaunchOptions,
    private running: Running,
  ) {}

  /** Starts the browser. */
  static async start(name: BrowserName, options: LaunchOptions): Promise<Waymark> {
    return new Waymark(name, options, await launch(name, options));
  }

  get browser() {
    return this.running.browser;
  }

  /** Opens an address in a new tab. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens one of the extension's own pages in a tab: "popup.html", "desk.html". */
  async openOwn(path: string): Promise<Page> {
    const url = this.running.extensionUrl + path;
    const page = await this.browser.newPage();
    const frame = page.mainFrame();
    if (this.browser instanceof BidiBrowser && frame instanceof BidiFrame) {
      // Firefox changes the process on the way, and Puppeteer would wait for an arrival that it can't see
      const context = frame.browsingContext.id;
      await this.browser.connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    } else await page.goto(url);
    await until(url, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
    return page;
  }

  /** The badges that stand on a page now, in document order. */
  async badges(page: Page): Promise<BadgeSeen[]> {
    const badges: BadgeSeen[] = [];
    for (const button of await inClosedRoots(page, 'button[aria-label^="Waymark"]')) {
      const label = await button.evaluate((element) => element.getAttribute('aria-label') ?? '');
      const fit = /fit (\d+)/.exec(label)?.[1];
      badges.push({ label, fit: fit === undefined ? null : Number(fit), button });
    }
    return badges;
  }

  /** The badge by the posting's title, once it stands there. */
  async badge(page: Page): Promise<BadgeSeen> {
    return until('a badge', async () => (await this.badges(page))[0]);
  }

  /** The panel, when it is open. */
  async panel(page: Page): Promise<ElementHandle | undefined> {
    return (await inClosedRoots(page, '[role="dialog"]'))[0];
  }

  /** Stops the background, as the browser does whenever it is idle. */
  async stopBackground(): Promise<void> {
    const page = await this.openOwn('popup.html');
    await this.dropBackground();
    // Firefox stops it by itself: tests/browsers/launch.ts sets a short time
    await until('the background to stop', () =>
      page.evaluate(
        `(globalThis.browser ?? chrome).runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(found => found.length === 0)`,
      ),
    );
    await page.close();
  }

  /** Stops the background at once where the browser can be told to, whatever it is doing, and doesn't wait for it. */
  async dropBackground(): Promise<void> {
    for (const target of this.browser.targets())
      if (target.type() === 'service_worker') await (await target.worker())?.close();
  }

  /** Ends the browser's process from one moment to the next and starts it again with the same profile. */
  async kill(): Promise<void> {
    const program = this.browser.process();
    const ended = new Promise((resolve) => program?.once('exit', resolve));
    program?.kill('SIGKILL');
    await ended;
    this.running = await launch(this.name, this.options);
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart(): Promise<void> {
    await this.browser.close();
    this.running = await launch(this.name, this.options);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
