import { PlanFull } from '../plan/plan-full';

/** A change on its way into the database. */
export interface Jotting {
  table: string;
  recordId: string;
  changes: Record<string, unknown>;
  /** Milliseconds since 1970. */
  at: number;
  /** The record itself is new; `changes` is all of it. */
  isNew: boolean;
}

const PREFIX = 'waymark jotting ';

/** Where an entry is safe before the next line runs; pages have it, the background needs none. */
const storage = (): Storage | undefined => globalThis.localStorage;

/** Whether a write was refused by its schema, or by a bound of the plan: it would be refused again. */
export const isMisfit = (error: unknown): boolean =>
  error instanceof PlanFull || (error instanceof Error && error.name === 'ZodError');

/** Jots a change down; answers what forgets it again. */
export function jot(jotting: Jotting): () => void {
  const { table, recordId, changes } = jotting;
  const key = `${PREFIX}${table} ${recordId} ${Object.keys(changes).join()}`;
  const line = JSON.stringify(jotting);
  try {
    storage()?.setItem(key, line);
  } catch {
    // full: the database alone has to do
  }
  return () => {
    // a later keystroke of the same field may have taken its place
    if (storage()?.getItem(key) === line) storage()?.removeItem(key);
  };
}

/**
 * Writes a change, and jots it down for as long as that takes: a popup can be closed after any keystroke, and
 * the database then drops what it was in the middle of. `finishJottings` writes what was left, also what the disk
 * had no room for.
 */
export async function surviving<Answer>(jotting: Jotting, write: () => Promise<Answer>): Promise<Answer> {
  const forget = jot(jotting);
  try {
    const answer = await write();
    forget();
    return answer;
  } catch (error) {
    if (isMisfit(error)) forget();
    throw error;
  }
}

/** What never arrived, oldest first, new records before changes of them; it is forgotten here and handed over. */
export function takeJottings(): Jotting[] {
  const kept = storage();
  if (!kept) return [];
  const keys = Object.keys(kept).filter((key) => key.startsWith(PREFIX));
  const jottings = keys.flatMap((key): Jotting[] => {
    const line = kept.getItem(key);
    kept.removeItem(key);
    return line ? [JSON.parse(line)] : [];
  });
  return jottings.sort((a, b) => a.at - b.at || Number(b.isNew) - Number(a.isNew));
}
