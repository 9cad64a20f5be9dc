import { db } from './db';
import { surviving } from './jottings';

/** A half-typed text or the place where the person was; undefined when there is none kept `since` then (milliseconds). */
export async function readDraft(id: string, since = 0): Promise<string | undefined> {
  const draft = await db.drafts.get(id);
  return draft && draft.at >= since ? draft.value : undefined;
}

/** Keeps a half-typed text or a place under `id`; an empty one is forgotten. */
export function keepDraft(id: string, value: string, now = Date.now()): Promise<void> {
  const jotting = { table: 'drafts', recordId: id, changes: { value }, at: now, isNew: false };
  return surviving(jotting, async () => {
    if (value) await db.drafts.put({ id, at: now, value });
    else await db.drafts.delete(id);
  });
}
