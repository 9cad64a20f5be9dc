import { emptyProfile, newEntry, PROFILE_ID } from '../plan/create';
import { type PlanListName, type PlanRecord, type Profile, planLists, profileSchema } from '../plan/schema';
import { type SavedRole, savedRoleSchema } from '../portfolio/schema';
import { db } from './db';
import { bumpRevision } from './journal';

/** A record of a list of the plan, with the fields that are known; its id is given. */
type NewEntry = {
  [Name in PlanListName]: { list: Name; fields: Partial<PlanRecord<Name>> & { id: string } };
}[PlanListName];

/** What is taken in at once. */
export interface Lot {
  profile: Partial<Profile>;
  entries: NewEntry[];
  /** New levels of skills of today, by id. */
  levels: { id: string; level: number }[];
  roles: { row: SavedRole; text: string }[];
  /** Saved roles that moved on, by id. */
  stages: { id: string; stage: SavedRole['stage'] }[];
}

/** The way back of a lot: what it added, and what it wrote over. */
interface WayBack {
  at: number;
  added: { table: string; id: string }[];
  changed: { table: string; id: string; before: Record<string, unknown> }[];
}

interface Row {
  id: string;
  updatedAt: number;
}

const DRAFT = 'last lot';
const tables = () => [
  db.profile,
  ...Object.values(db.lists),
  db.savedRoles,
  db.savedTexts,
  db.drafts,
  db.counters,
];

/**
 * Takes in a lot whole or not at all, and keeps the way back of the latest one. A saved role that was removed before
 * comes back under its id.
 * @throws ZodError when a value doesn't fit its field.
 */
export function takeIn(lot: Lot, now = Date.now()): Promise<void> {
  return db.transaction('rw', tables(), async () => {
    const back: WayBack = { at: now, added: [], changed: [] };
    const changing = async (table: string, id: string, changes: Record<string, unknown>) => {
      const before = await db.table<Record<string, unknown>, string>(table).get(id);
      if (!before) return;
      back.changed.push({
        table,
        id,
        before: Object.fromEntries(Object.keys(changes).map((field) => [field, before[field]])),
      });
      await db.table(table).put({ ...before, ...changes, updatedAt: now });
    };
    if (Object.keys(lot.profile).length) {
      if (!(await db.profile.get(PROFILE_ID))) await db.profile.put(emptyProfile(now));
      await changing('profile', PROFILE_ID, lot.profile);
      profileSchema.parse(await db.profile.get(PROFILE_ID));
    }
    for (const [i, { list, fields }] of lot.entries.entries()) {
      const last = await db.table<{ order: number }>(list).toArray();
      const order = Math.max(0, ...last.map((row) => row.order)) + 1;
      const entry = planLists[list].parse({
        ...newEntry(list, {}, order + i / 1000, now),
        ...fields,
        updatedAt: now,
        deletedAt: null,
      });
      await db.table(list).put(entry);
      back.added.push({ table: list, id: entry.id });
    }
    for (const { id, level } of lot.levels)
      await changing('currentSkills', id, { level: planLists.currentSkills.shape.level.parse(level) });
    for (const { id, stage } of lot.stages) {
      const row = await db.savedRoles.get(id);
      if (row)
        await changing('savedRoles', id, { stage, stageHistory: [...row.stageHistory, { stage, at: now }] });
    }
    await addRoles(lot.roles, back);
    await db.drafts.put({ id: DRAFT, at: now, value: JSON.stringify(back) });
    await bumpRevision();
  });
}

async function addRoles(roles: Lot['roles'], back: WayBack): Promise<void> {
  const former = await db.savedRoles
    .where('key')
    .anyOf(roles.map(({ row }) => row.key))
    .toArray();
  const idOf = new Map(former.map(({ key, id }) => [key, id]));
  const rows = roles.map(({ row, text }) => ({
    row: savedRoleSchema.parse({ ...row, id: idOf.get(row.key) ?? row.id, updatedAt: back.at }),
    text,
  }));
  await db.savedRoles.bulkPut(rows.map(({ row }) => row));
  await db.savedTexts.bulkPut(rows.filter(({ text }) => text).map(({ row, text }) => ({ id: row.id, text })));
  back.added.push(...rows.map(({ row }) => ({ table: 'savedRoles', id: row.id })));
}

/** When the latest lot was taken in and how much it added and changed; undefined when there is none to take back. */
export async function lastLot(): Promise<{ at: number; count: number } | undefined> {
  const back = await wayBack();
  return back && { at: back.at, count: back.added.length + back.changed.length };
}

async function wayBack(): Promise<WayBack | undefined> {
  const draft = await db.drafts.get(DRAFT);
  return draft && (JSON.parse(draft.value) as WayBack);
}

/**
 * Takes the latest lot back: what it added is marked deleted, what it changed gets its former values. What somebody
 * has changed since stays as it is.
 * @returns how many records stayed for that reason.
 */
export function takeLotBack(now = Date.now()): Promise<number> {
  return db.transaction('rw', tables(), async () => {
    const back = await wayBack();
    if (!back) return 0;
    let stayed = 0;
    const restore = async (table: string, id: string, fields: Record<string, unknown>) => {
      const row = await db.table<Row, string>(table).get(id);
      if (!row || row.updatedAt !== back.at) stayed += Number(row !== undefined);
      else await db.table(table).put({ ...row, ...fields, updatedAt: now });
    };
    for (const { table, id, before } of back.changed) await restore(table, id, before);
    for (const { table, id } of back.added) await restore(table, id, { deletedAt: now });
    await db.drafts.delete(DRAFT);
    await bumpRevision();
    return stayed;
  });
}
