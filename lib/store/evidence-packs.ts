import type { EvidencePack } from '../fit/packed/pack';
import { db } from './db';

/** The packed evidence of all saved roles. */
export function readPacks(): Promise<EvidencePack[]> {
  return db.evidencePacks.orderBy('id').toArray();
}

/**
 * Takes roles out of the packed evidence because their texts are others now: they are read and scored anew at the
 * next re-scoring. Call it inside the transaction that writes the texts.
 */
export async function forgetEvidence(ids: readonly string[]): Promise<void> {
  await db.textChanges.bulkPut(ids.map((id) => ({ id, mark: crypto.randomUUID() })));
}
