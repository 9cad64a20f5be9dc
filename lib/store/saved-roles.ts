import { newRecord } from '../plan/create';
import { type FitNote, type SavedRole, type SavedRow, savedRoleSchema } from '../portfolio/schema';
import type { Posting } from '../posting/schema';
import { db } from './db';
import { forgetEvidence } from './evidence-packs';
import { surviving } from './jottings';
import { formerOf, note } from './journal';
import { keptOf } from './kept-role';
import { putFit, withFits } from './role-fits';

const tables = () => [db.savedRoles, db.savedTexts, db.journal, db.roleFits, db.textChanges];

/** The saved roles, newest first, without their texts. */
export async function readSavedRoles(): Promise<SavedRole[]> {
  const rows = await db.savedRoles.orderBy('createdAt').reverse().toArray();
  return withFits(rows.filter((row) => row.deletedAt === null));
}

/** The newest saved roles, at most `limit`. */
export async function latestSavedRoles(limit: number): Promise<SavedRole[]> {
  const rows = await db.savedRoles
    .orderBy('createdAt')
    .reverse()
    .filter((row) => row.deletedAt === null)
    .limit(limit)
    .toArray();
  return withFits(rows);
}

/** The living saved roles that postings with these keys are, by the key asked for; what was merged leads to what was kept. */
export async function savedByKey(keys: string[]): Promise<Map<string, SavedRole>> {
  const rows = await db.savedRoles.where('key').anyOf(keys).toArray();
  const found = await Promise.all(rows.map(async (row) => ({ key: row.key, kept: await keptOf(row) })));
  const met = found.flatMap(({ key, kept }) => (kept ? [{ key, kept }] : []));
  const living = await withFits(met.map(({ kept }) => kept));
  return new Map(living.map((role, at) => [met[at]?.key ?? role.key, role]));
}

/** The text of a saved role as it was when saved; empty when there is none. */
export async function readSavedText(id: string): Promise<string> {
  return (await db.savedTexts.get(id))?.text ?? '';
}

/** A posting to be saved, with its score of today. */
export interface Keeping {
  posting: Posting;
  key: string;
  fit: FitNote;
  /** The role option it is filed under; null: on no pathway. */
  roleId: string | null;
  /** Only its card was read. */
  provisional: boolean;
}

/**
 * Saves a posting under a role option. Saved before, the same record is filed anew and keeps its stage, notes,
 * first score, and what was read in full, where now only a card was; saved and removed, it comes back.
 * @returns its id.
 */
export function saveRole(
  { posting, key, fit, roleId, provisional }: Keeping,
  now = Date.now(),
): Promise<string> {
  const { description, ...head } = posting;
  return db.transaction('rw', tables(), async () => {
    const met = await db.savedRoles.where('key').equals(key).first();
    const before = met && ((await keptOf(met)) ?? { ...met, mergedInto: null });
    const fresh = {
      ...newRecord(now),
      key,
      stage: 'interested' as const,
      stageHistory: [{ stage: 'interested' as const, at: now }],
      excitement: null,
      note: '',
      tags: [],
      nextOn: null,
      milestoneId: null,
      fitWhenSaved: fit,
    };
    const isThinner = before !== undefined && (provisional || !description);
    const { site, siteId, url } = before ?? head;
    // met again where the same opening was saved from another site: that one's address stays
    const read = isThinner ? {} : before?.key === key ? head : { ...head, site, siteId, url };
    const row = savedRoleSchema.parse({
      ...fresh,
      ...before,
      ...read,
      roleId,
      deletedAt: null,
      updatedAt: now,
    });
    await db.savedRoles.put(row);
    if (!isThinner) {
      await db.savedTexts.put({ id: row.id, text: description });
      await putFit(row.id, fit);
      await forgetEvidence([row.id]);
    }
    await note(
      {
        table: 'savedRoles',
        recordId: row.id,
        before: before ? { deletedAt: before.deletedAt, roleId: before.roleId } : null,
        after: { deletedAt: null, roleId },
        label: `Saved ${row.title}`,
      },
      now,
    );
    return row.id;
  });
}

/** Changes some fields of a saved role; a new stage is added to its history. */
export function editSavedRole(
  id: string,
  changes: Partial<SavedRow>,
  label: string,
  now = Date.now(),
): Promise<void> {
  const jotting = { table: 'savedRoles', recordId: id, changes, at: now, isNew: false };
  return surviving(jotting, () =>
    db.transaction('rw', tables(), async () => {
      const before = await db.savedRoles.get(id);
      if (!before) return;
      const moved = changes.stage !== undefined && changes.stage !== before.stage;
      const all =
        moved && changes.stage
          ? { ...changes, stageHistory: [...before.stageHistory, { stage: changes.stage, at: now }] }
          : changes;
      await db.savedRoles.put(savedRoleSchema.parse({ ...before, ...all, updatedAt: now }));
      if (changes.title !== undefined) await forgetEvidence([id]);
      const stroke = { table: 'savedRoles', recordId: id, before: formerOf(before, all), after: all };
      await note({ ...stroke, label }, now);
    }),
  );
}

/** Removes a saved role; `takeBack` brings it back, text and all. */
export function removeSavedRole(id: string, now = Date.now()): Promise<void> {
  return db.transaction('rw', tables(), async () => {
    const before = await db.savedRoles.get(id);
    if (!before || before.deletedAt !== null) return;
    await db.savedRoles.update(id, { deletedAt: now, updatedAt: now });
    await note(
      {
        table: 'savedRoles',
        recordId: id,
        before: { deletedAt: null },
        after: { deletedAt: now },
        label: `Removed ${before.title}`,
      },
      now,
    );
  });
}
