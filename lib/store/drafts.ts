import { db } from './db';

/** A half-typed text or the place where the person was; undefined when there is none kept `since` then (milliseconds). */
export async function readDraft(id: string, since = 0): Promise<string | undefined> {
  const draft = await db.drafts.get(id);
  return draft && draft.at >= since ? draft.value : undefined;
}

/** Keeps a half-typed text or a place under `id`; an empty one is forgotten. */
export async function keepDraft(id: string, value: string, now = Date.now()): Promise<void> {
  if (value) await db.drafts.put({ id, at: now, value });
  else await db.drafts.delete(id);
}
