import type { Page } from 'puppeteer-core/internal/api/Page.js';

/** One who writes: a field of a page, or messages to the background, and where in the store it ends up. */
export interface Writer {
  name: string;
  page: Page;
  /** The field's selector; for messages: how they call what they change. */
  by: { field: string } | { message: string };
  table: string;
  id: string;
  column: string;
  /** What is written, over and over from the start; none: ever new texts. */
  values: (string | number)[];
}

/** What one has written. */
export interface Written {
  /** How many of its writes the store was seen to hold. */
  acknowledged: number;
  /** How many of these weren't there any more when it wrote next. */
  gone: number;
  /** The last of them. */
  last: string | number;
}

/**
 * Writes without a pause for so many seconds, at least once, each time when the write before is in the store, read past
 * the product.
 */
export async function write(
  { page, by, table, id, column, values }: Writer,
  seconds: number,
): Promise<Written> {
  // tsx names functions by it, which the page doesn't know
  await page.evaluate('globalThis.__name = (one) => one');
  return page.evaluate(
    async (way, at, choices, duration) => {
      const opening = indexedDB.open('waymark');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const database = opening.result;
      const look = () =>
        new Promise<unknown>((resolve) => {
          const reading = database.transaction(at.table).objectStore(at.table).get(at.id);
          reading.onsuccess = () => resolve(reading.result?.[at.column]);
        });
      const put = async (value: string | number) => {
        if ('message' in way) {
          const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const data = { id: at.id, changes: { [at.column]: value } };
          for (;;)
            try {
              await api.runtime.sendMessage({ waymark: way.message, data });
              return;
            } catch (error) {
              // Firefox's background was just going to sleep: nobody has heard it, so it is said again
              if (!String(error).includes('Receiving end does not exist')) throw error;
            }
        }
        const field = document.querySelector(way.field);
        if (!field) throw new Error(`There is no ${way.field}.`);
        const type = field.tagName === 'SELECT' ? 'change' : 'input';
        const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
        set?.call(field, value);
        field.dispatchEvent(new Event(type, { bubbles: true }));
      };
      const written: { acknowledged: number; gone: number; last: string | number } = {
        acknowledged: 0,
        gone: 0,
        last: '',
      };
      const end = Date.now() + duration * 1000;
      for (let i = 0; i === 0 || Date.now() < end; i++) {
        if (i > 0 && (await look()) !== written.last) written.gone++;
        const value = choices[i % choices.length] ?? `${at.column} ${i}`;
        await put(value);
        const tooLate = Date.now() + 20_000;
        while ((await look()) !== value) {
          if (Date.now() > tooLate) throw new Error(`${value} did not arrive in ${at.table}.`);
          await new Promise((later) => setTimeout(later, 10));
        }
        written.acknowledged++;
        written.last = value;
      }
      database.close();
      return written;
    },
    by,
    { table, id, column },
    values,
    seconds,
  );
}
