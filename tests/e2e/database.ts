import type { Page } from 'puppeteer-core/internal/api/Page.js';

/** The rows of every table, by its name. */
export type Rows = Record<string, Record<string, unknown>[]>;

/** All that the extension's database holds, read past the product, and its version as the browser counts it. */
export function dump(page: Page): Promise<{ version: number; rows: Rows }> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('waymark');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = Array.from(database.objectStoreNames);
    const rows: Rows = {};
    const reading = database.transaction(names);
    for (const name of names)
      rows[name] = await new Promise((resolve) => {
        const request = reading.objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const { version } = database;
    database.close();
    // byte arrays and the like are read as what JSON makes of them
    return { version, rows: JSON.parse(JSON.stringify(rows)) };
  });
}

/** Empties every table. */
export function clearAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('waymark');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const names = Array.from(database.objectStoreNames);
    const clearing = database.transaction(names, 'readwrite');
    for (const name of names) clearing.objectStore(name).clear();
    await new Promise((resolve) => {
      clearing.oncomplete = resolve;
    });
    database.close();
  });
}

/**
 * Puts a database in place of the one that is there. In: its version as the browser counts it, the tables with their
 * key and indexes as Dexie writes them ("++id, key, [a+b]"), their rows.
 */
export function seed(page: Page, version: number, stores: Record<string, string>, rows: Rows): Promise<void> {
  return page.evaluate(
    async (wanted, layout, filling) => {
      const done = (request: IDBRequest) =>
        new Promise((resolve, reject) => {
          request.onsuccess = resolve;
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase('waymark'));
      const opening = indexedDB.open('waymark', wanted);
      opening.onupgradeneeded = () => {
        for (const [name, columns] of Object.entries(layout)) {
          const [key = 'id', ...indexes] = columns.split(',').map((one) => one.trim());
          const store = opening.result.createObjectStore(name, {
            keyPath: key.replace('++', ''),
            autoIncrement: key.startsWith('++'),
          });
          for (const index of indexes)
            store.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
        }
      };
      await done(opening);
      const database = opening.result;
      const writing = database.transaction(Object.keys(layout), 'readwrite');
      for (const [name, all] of Object.entries(filling))
        for (const row of all) writing.objectStore(name).put(row);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    },
    version,
    stores,
    rows,
  );
}

/** Opens the database as a newer version would, which raises its version; waits for whoever holds it open. */
export function raise(page: Page, version: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const opening = indexedDB.open('waymark', wanted);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  }, version);
}
