import type { Page } from 'puppeteer-core/internal/api/Page.js';
import type { Board } from '../board/board';
import type { Waymark } from '../browsers/waymark';
import { press, says } from '../e2e/hands';
import type { Look } from './looks';

/** A dark job board: its own colours, set before anything is drawn. */
const DARK = `addEventListener('DOMContentLoaded', () => {
  const style = document.createElement('style');
  style.textContent = ':root{color-scheme:dark}body{background:#15181a;color:#e6e8e6}a{color:#9cc3ff}';
  document.head.append(style);
});`;

/** Where surfaces are put up to be photographed: opens pages as one look wants them. */
export class Stage {
  constructor(
    readonly waymark: Waymark,
    readonly board: Board,
    private readonly look: Look,
  ) {}

  private async dress(page: Page): Promise<Page> {
    const { scheme, width, scale } = this.look;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: width === 380 ? 640 : 900, deviceScaleFactor: scale });
    return page;
  }

  /** One of the extension's own pages, once it says something. */
  async own(path: string, once: RegExp): Promise<Page> {
    const page = await this.dress(await this.waymark.openOwn(path));
    await says(page, once);
    return page;
  }

  /** A page of the job board, with its badges. */
  async boardPage(path: string): Promise<Page> {
    const page = await this.dress(await this.waymark.browser.newPage());
    if (this.look.scheme === 'dark') await page.evaluateOnNewDocument(DARK);
    await page.goto(this.board.url + path);
    await this.waymark.badge(page);
    return page;
  }

  /** A page of the job board with the panel open on its `at`-th badge. */
  async panel(path: string, at = 0): Promise<Page> {
    const page = await this.boardPage(path);
    await (await this.waymark.badges(page))[at]?.button.click();
    await says(page, /of 100|Not enough/);
    return page;
  }

  /** The popup with the plan; it comes back to the step that was being filled in. */
  async planHome(): Promise<Page> {
    const popup = await this.own('popup.html', /Your plan/);
    if (!(await popup.$('.steps'))) await press(popup, /^\s*Your plan$/);
    await says(popup, /Seven steps/);
    return popup;
  }

  /** The popup over a page, once it says something. */
  async popupOver(url: string, once: RegExp): Promise<Page> {
    const popup = await this.planHome();
    const under = await this.waymark.open(url);
    await under.bringToFront();
    // it looks at the tab in front, which is the other one now
    await popup.reload();
    await says(popup, once);
    await under.close();
    return popup;
  }
}
