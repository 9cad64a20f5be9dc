import { assemblePlan } from '../plan/assemble';
import { emptyProfile, newEntry, PROFILE_ID } from '../plan/create';
import {
  type Plan,
  type PlanListName,
  type PlanRecord,
  type Profile,
  planLists,
  profileSchema,
} from '../plan/schema';
import { db } from './db';
import { surviving } from './jottings';
import { bumpRevision, note } from './journal';

const planTables = () => [db.profile, ...Object.values(db.lists), db.journal, db.counters];

/** The whole plan, living records only; an empty one when nothing was written yet. */
export async function readPlan(): Promise<Plan> {
  return db.transaction('r', planTables(), async () =>
    assemblePlan({
      profile: await db.profile.get(PROFILE_ID),
      valueItems: await db.lists.valueItems.toArray(),
      skills: await db.lists.skills.toArray(),
      roles: await db.lists.roles.toArray(),
      capabilityTargets: await db.lists.capabilityTargets.toArray(),
      currentSkills: await db.lists.currentSkills.toArray(),
      duties: await db.lists.duties.toArray(),
      reinvestments: await db.lists.reinvestments.toArray(),
      actions: await db.lists.actions.toArray(),
      milestones: await db.lists.milestones.toArray(),
      proofs: await db.lists.proofs.toArray(),
    }),
  );
}

const pick = (from: object, fields: string[]) =>
  Object.fromEntries(Object.entries(from).filter(([field]) => fields.includes(field)));

/**
 * Writes some fields of the profile and leaves the others to whoever else writes them.
 * @throws ZodError when a text is longer than its bound.
 */
export function editProfile(changes: Partial<Profile>, now = Date.now()): Promise<void> {
  const jotting = { table: 'profile', recordId: PROFILE_ID, changes, at: now, isNew: false };
  return surviving(jotting, () =>
    db.transaction('rw', planTables(), async () => {
      const before = (await db.profile.get(PROFILE_ID)) ?? emptyProfile(now);
      await db.profile.put(profileSchema.parse({ ...before, ...changes, updatedAt: now }));
      await note(
        {
          table: 'profile',
          recordId: PROFILE_ID,
          before: pick(before, Object.keys(changes)),
          after: changes,
          label: 'Edited the plan',
        },
        now,
      );
      await bumpRevision();
    }),
  );
}

/**
 * Adds an entry at the end of a list; its `id` may be given, to change it before it has arrived.
 * @returns its id.
 * @throws ZodError when a text is longer than its bound.
 */
export function addEntry<Name extends PlanListName>(
  list: Name,
  fields: Parameters<typeof newEntry<Name>>[1] & { id?: string },
  now = Date.now(),
): Promise<string> {
  const { id = crypto.randomUUID() } = fields;
  const changes = { ...fields, id };
  const jotting = { table: list, recordId: id, changes, at: now, isNew: true };
  return surviving(jotting, () =>
    db.transaction('rw', planTables(), async () => {
      const rows = await db.table<{ order: number }>(list).toArray();
      const order = Math.max(0, ...rows.map((row) => row.order)) + 1;
      const entry = planLists[list].parse({ ...newEntry(list, fields, order, now), id });
      await db.table(list).add(entry);
      await note({ table: list, recordId: entry.id, before: null, after: {}, label: 'Added an entry' }, now);
      await bumpRevision();
      return entry.id;
    }),
  );
}

/**
 * Writes some fields of one entry and leaves the others alone. Nothing happens when it isn't there.
 * @throws ZodError when a value doesn't fit its field.
 */
export function editEntry<Name extends PlanListName>(
  list: Name,
  id: string,
  changes: Partial<PlanRecord<Name>>,
  label = 'Edited an entry',
  now = Date.now(),
): Promise<void> {
  const jotting = { table: list, recordId: id, changes, at: now, isNew: false };
  return surviving(jotting, () =>
    db.transaction('rw', planTables(), async () => {
      const before = await db.table<PlanRecord<Name>>(list).get(id);
      if (!before) return;
      await db.table(list).put(planLists[list].parse({ ...before, ...changes, updatedAt: now }));
      await note(
        { table: list, recordId: id, before: pick(before, Object.keys(changes)), after: changes, label },
        now,
      );
      await bumpRevision();
    }),
  );
}

/** Marks an entry deleted; `takeBack` brings it back with all that pointed to it. */
export function removeEntry(list: PlanListName, id: string, label: string, now = Date.now()): Promise<void> {
  const gone: { deletedAt: number } = { deletedAt: now };
  return db.transaction('rw', planTables(), async () => {
    const changed = await db.table(list).update(id, { ...gone, updatedAt: now });
    if (!changed) return;
    await note({ table: list, recordId: id, before: { deletedAt: null }, after: gone, label }, now);
    await bumpRevision();
  });
}

/** Takes the whole plan away for good, with its history; saved roles stay. */
export function erasePlan(): Promise<void> {
  return db.transaction('rw', planTables(), async () => {
    for (const table of [db.profile, db.journal, ...Object.values(db.lists)]) await table.clear();
    await bumpRevision();
  });
}

/** Puts a whole plan into the store, record by record (the sample plan, a restored one). */
export function putPlan(plan: Plan): Promise<void> {
  return db.transaction('rw', planTables(), async () => {
    const { profile, ...lists } = plan;
    await db.profile.put(profile);
    for (const [list, rows] of Object.entries(lists)) await db.table(list).bulkPut(rows);
    await bumpRevision();
  });
}
