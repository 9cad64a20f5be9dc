import { db } from './db';

/** Texts are read so many at a time. */
const SLICE = 500;

/** The texts of saved roles by their ids, as they were when saved; none for a role without one. */
export async function readSavedTexts(ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += SLICE)
    for (const found of await db.savedTexts.bulkGet(ids.slice(from, from + SLICE)))
      if (found) texts.set(found.id, found.text);
  return texts;
}
