import type { EvidencePack } from '../fit/packed/pack';
import type { SavedRow } from '../portfolio/schema';
import { db, type TextChange } from './db';

/** The packed evidence of all saved roles, in the order of the packs' numbers; read one by one, so that nobody waits long. */
export async function readPacks(): Promise<EvidencePack[]> {
  const packs: EvidencePack[] = [];
  for (const id of await db.evidencePacks.toCollection().primaryKeys()) {
    const pack = await db.evidencePacks.get(id);
    if (pack) packs.push(pack);
  }
  return packs;
}

/**
 * Takes roles out of the packed evidence because their texts are others now: they are read and scored anew at the
 * next re-scoring. Call it inside the transaction that writes the texts.
 */
export async function forgetEvidence(ids: readonly string[]): Promise<void> {
  await db.textChanges.bulkPut(ids.map((id) => ({ id, mark: crypto.randomUUID() })));
}

/** What has to be read anew: the ids of all saved roles, deleted ones too, and those whose texts changed. */
export async function readTextChanges(): Promise<{ ids: string[]; changes: TextChange[] }> {
  return db.transaction('r', [db.savedRoles, db.textChanges], async () => ({
    ids: await db.savedRoles.toCollection().primaryKeys(),
    changes: await db.textChanges.toArray(),
  }));
}

/** Saved roles with their texts, as far as they are there. */
export async function readWithTexts(ids: readonly string[]): Promise<{ row: SavedRow; text: string }[]> {
  const [rows, texts] = await Promise.all([db.savedRoles.bulkGet([...ids]), db.savedTexts.bulkGet([...ids])]);
  return rows.flatMap((row, at) => (row ? [{ row, text: texts[at]?.text ?? '' }] : []));
}

/**
 * Keeps packs, all or none. In: packs that are new or others now, numbers of those to be dropped, and the text changes
 * that they take account of; a text that changed again stays to be read.
 */
export function putPacks(
  packs: readonly EvidencePack[],
  dropped: readonly number[],
  heeded: readonly TextChange[],
): Promise<void> {
  return db.transaction('rw', [db.evidencePacks, db.textChanges], async () => {
    await db.evidencePacks.bulkDelete([...dropped]);
    await db.evidencePacks.bulkPut([...packs]);
    const now = await db.textChanges.bulkGet(heeded.map(({ id }) => id));
    const same = heeded.filter(({ mark }, at) => now[at]?.mark === mark);
    await db.textChanges.bulkDelete(same.map(({ id }) => id));
  });
}
