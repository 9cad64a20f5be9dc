import type { Page } from 'puppeteer-core/internal/api/Page.js';
import { control } from './hands';

/** Goes to an address of the desk. */
export const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Where on the desk one is. */
export const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

/** Chooses in a list by the text of the option. */
export async function pick(page: Page, name: RegExp, option: string): Promise<void> {
  const list = await control(page, name);
  const value = await list.evaluate(
    (element, text) =>
      [...(element as HTMLSelectElement).options].find((one) => one.textContent === text)?.value ?? '',
    option,
  );
  await list.select(value);
}

/** What the focus is on, by its words. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Adds a line to the text of the newest saved role, as if the posting had once said it; answers the role's id. */
export const changeSavedText = (page: Page, line: string) =>
  page.evaluate(
    (added) =>
      new Promise<string>((done) => {
        const request = indexedDB.open('waymark');
        request.onsuccess = () => {
          const db = request.result;
          const put = db.transaction(['savedRoles', 'savedTexts'], 'readwrite');
          const newest = put.objectStore('savedRoles').index('createdAt').openCursor(null, 'prev');
          let id = '';
          newest.onsuccess = () => {
            id = newest.result?.value.id;
            const read = put.objectStore('savedTexts').get(id);
            read.onsuccess = () =>
              put.objectStore('savedTexts').put({ id, text: `${read.result.text}\n${added}` });
          };
          put.oncomplete = () => {
            db.close();
            done(id);
          };
        };
      }),
    line,
  );
