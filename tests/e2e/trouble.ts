import type { Page } from 'puppeteer-core/internal/api/Page.js';

/** What goes wrong on a page from now on: uncaught errors, and what is logged as one. */
export function troubleOf(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return trouble;
}
