import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { until } from '../browsers/until';
import { manyRoles } from '../portfolio/many-roles';

/** Loads one of the extension's own pages anew; Puppeteer can't see Firefox do that. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await until('the page loaded anew', () =>
    page.evaluate(
      () => !document.documentElement.hasAttribute('data-old') && document.readyState === 'complete',
    ),
  );
}

/**
 * Puts made-up saved roles into the store of one of the extension's own pages, spread over the plan's role options; the
 * page is loaded anew with them. Out: their titles by id, the newest last.
 */
export async function seedRoles(page: Page, count: number): Promise<Map<string, string>> {
  const made = manyRoles(count).map(({ row, text }, i) => {
    const [fit, growth] = [(i * 37) % 101, (i * 53) % 101];
    const score = { ...row.fitWhenSaved, fit, direction: fit, growth, reach: 50, kind: 'next-step' as const };
    return { row: { ...row, fitWhenSaved: score }, text };
  });
  await page.evaluate(
    (list) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('waymark');
        request.onsuccess = () => {
          const db = request.result;
          const put = db.transaction(['roles', 'savedRoles', 'savedTexts'], 'readwrite');
          const options = put.objectStore('roles').getAllKeys();
          options.onsuccess = () => {
            list.forEach(({ row, text }, i) => {
              const roleId = options.result[i % (options.result.length + 1)] ?? null;
              put.objectStore('savedRoles').put({ ...row, roleId });
              put.objectStore('savedTexts').put({ id: row.id, text });
            });
          };
          put.oncomplete = () => {
            db.close();
            done();
          };
          put.onabort = () => failed(put.error);
        };
      }),
    made,
  );
  await reload(page);
  return new Map(made.map(({ row }) => [row.id, row.title]));
}

/** Saves the newest role a second time, as if it had been met on another site and was further there. */
export async function seedTwice(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('waymark');
        request.onsuccess = () => {
          const db = request.result;
          const put = db.transaction(['savedRoles', 'savedTexts'], 'readwrite');
          const newest = put.objectStore('savedRoles').index('createdAt').openCursor(null, 'prev');
          newest.onsuccess = () => {
            const row = newest.result?.value;
            const copy = { id: 'met-again', key: 'other.example:7', site: 'other.example', siteId: '7' };
            const moved = { stage: 'offer', url: 'https://other.example/7', updatedAt: Date.now() };
            put.objectStore('savedRoles').put({ ...row, ...copy, ...moved, createdAt: row.createdAt + 1 });
            const read = put.objectStore('savedTexts').get(row.id);
            read.onsuccess = () =>
              put.objectStore('savedTexts').put({ id: 'met-again', text: read.result.text });
          };
          put.oncomplete = () => {
            db.close();
            done();
          };
          put.onabort = () => failed(put.error);
        };
      }),
  );
  await reload(page);
}
