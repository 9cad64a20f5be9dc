import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { until } from '../browsers/until';
import { press } from './hands';

/** What the page hands over as a file: caught on its way, as both browsers put downloads elsewhere. */
export async function takenOut(page: Page, button: RegExp): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const made = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      made.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click() {
      void made
        .get(this.href)
        ?.arrayBuffer()
        .then((bytes) => {
          // the mark at its beginning is part of the file
          document.body.dataset.taken = JSON.stringify({
            name: this.download,
            text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
          });
        });
    };
    delete document.body.dataset.taken;
  });
  await press(page, button);
  const taken = await until('a file', () => page.evaluate(() => document.body.dataset.taken));
  return JSON.parse(taken);
}
