import { emptyProfile, newEntry, PROFILE_ID } from '../plan/create';
import { type PlanListName, type PlanRecord, type Profile, planLists, profileSchema } from '../plan/schema';
import { type SavedRow, savedRoleSchema } from '../portfolio/schema';
import { db, planTables, type RecordChange } from './db';
import { forgetEvidence } from './evidence-packs';
import { bumpRevision, formerOf, note } from './journal';

/** A record of a list of the plan, with the fields that are known; its id is given. */
type NewEntry = {
  [Name in PlanListName]: { list: Name; fields: Partial<PlanRecord<Name>> & { id: string } };
}[PlanListName];

/** What is taken in at once. */
export interface Lot {
  /** Where it comes from, for the person: "your LinkedIn export". */
  from: string;
  profile: Partial<Profile>;
  entries: NewEntry[];
  /** New levels of skills of today, by id. */
  levels: { id: string; level: number }[];
  roles: { row: SavedRow; text: string }[];
  /** Saved roles that moved on, by id. */
  stages: { id: string; stage: SavedRow['stage'] }[];
}

/** Rows are written so many at a time. */
const SLICE = 500;

const tables = () => [...planTables(), db.savedRoles, db.savedTexts, db.textChanges];

/**
 * Takes in a lot, whole or not at all; one entry of the journal takes all of it back. A saved role that was removed
 * before comes back under its id.
 * @returns a record of the lot, to find it in the journal by; undefined when there was nothing in it.
 * @throws ZodError when a value doesn't fit its field.
 */
export function takeIn(lot: Lot, now = Date.now()): Promise<{ table: string; recordId: string } | undefined> {
  return db.transaction('rw', tables(), async () => {
    const changes = [
      ...(await changeProfile(lot.profile, now)),
      ...(await addEntries(lot.entries, now)),
      ...(await changeLevels(lot.levels, now)),
      ...(await moveRoles(lot.stages, now)),
      ...(await addRoles(lot.roles, now)),
    ];
    const [first, ...others] = changes;
    if (!first) return undefined;
    await note({ ...first, label: `Took in ${lot.from}`, ...(others.length ? { others } : {}) }, now);
    await bumpRevision();
    return { table: first.table, recordId: first.recordId };
  });
}

async function changeProfile(fields: Lot['profile'], now: number): Promise<RecordChange[]> {
  if (!Object.keys(fields).length) return [];
  const before = (await db.profile.get(PROFILE_ID)) ?? emptyProfile(now);
  await db.profile.put(profileSchema.parse({ ...before, ...fields, updatedAt: now }));
  return [{ table: 'profile', recordId: PROFILE_ID, before: formerOf(before, fields), after: fields }];
}

async function addEntries(entries: Lot['entries'], now: number): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const { list, fields } of entries) {
    const rows = await db.table<{ order: number }>(list).toArray();
    const order = Math.max(0, ...rows.map((row) => row.order)) + 1;
    const entry = { ...newEntry(list, {}, order, now), ...fields, updatedAt: now, deletedAt: null };
    await db.table(list).put(planLists[list].parse(entry));
    changes.push({ table: list, recordId: fields.id, before: null, after: {} });
  }
  return changes;
}

async function changeLevels(levels: Lot['levels'], now: number): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const { id, level } of levels) {
    const before = await db.lists.currentSkills.get(id);
    if (!before) continue;
    await db.lists.currentSkills.put(planLists.currentSkills.parse({ ...before, level, updatedAt: now }));
    changes.push({ table: 'currentSkills', recordId: id, before: { level: before.level }, after: { level } });
  }
  return changes;
}

async function moveRoles(stages: Lot['stages'], now: number): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const { id, stage } of stages) {
    const row = await db.savedRoles.get(id);
    if (!row) continue;
    const after = { stage, stageHistory: [...row.stageHistory, { stage, at: now }] };
    await db.savedRoles.put(savedRoleSchema.parse({ ...row, ...after, updatedAt: now }));
    changes.push({ table: 'savedRoles', recordId: id, before: formerOf(row, after), after });
  }
  return changes;
}

async function addRoles(roles: Lot['roles'], now: number): Promise<RecordChange[]> {
  const former = await db.savedRoles
    .where('key')
    .anyOf(roles.map(({ row }) => row.key))
    .toArray();
  const idOf = new Map(former.map(({ key, id }) => [key, id]));
  const made = roles.map(({ row, text }) => ({
    row: savedRoleSchema.parse({ ...row, id: idOf.get(row.key) ?? row.id, updatedAt: now }),
    text,
  }));
  for (let from = 0; from < made.length; from += SLICE)
    await db.savedRoles.bulkPut(made.slice(from, from + SLICE).map(({ row }) => row));
  const texts = made.filter(({ text }) => text).map(({ row, text }) => ({ id: row.id, text }));
  await db.savedTexts.bulkPut(texts);
  await forgetEvidence(made.map(({ row }) => row.id));
  return made.map(({ row }) => ({ table: 'savedRoles', recordId: row.id, before: null, after: {} }));
}
