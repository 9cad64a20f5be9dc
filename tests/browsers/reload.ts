import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { until } from './until';

/** Loads a page of the extension anew. Firefox doesn't tell Puppeteer when that is done: the page is asked. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.former = '';
    setTimeout(() => location.reload());
  });
  await until('the page to be loaded anew', () =>
    page.evaluate(
      () => !('former' in document.documentElement.dataset) && document.readyState === 'complete',
    ),
  );
}
