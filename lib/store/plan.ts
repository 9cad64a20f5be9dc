import { assemblePlan } from '../plan/assemble';
import { emptyProfile, newEntry, PROFILE_ID } from '../plan/create';
import { noMoreSkills } from '../plan/focus';
import { PlanFull } from '../plan/plan-full';
import {
  isPlanList,
  type Plan,
  type PlanListName,
  type PlanRecord,
  type Profile,
  planLists,
  profileFields,
  profileSchema,
} from '../plan/schema';
import { db, planTables } from './db';
import { surviving } from './jottings';
import { bumpRevision, formerOf, note } from './journal';

/** The rows of a list, without those that are damaged: `setAsideDamaged` tells of them. */
async function soundRows<Name extends PlanListName>(list: Name): Promise<PlanRecord<Name>[]> {
  const rows = await db.table<PlanRecord<Name>>(list).toArray();
  return rows.filter((row) => planLists[list].safeParse(row).success);
}

/** The profile; undefined when there is none, or it is damaged. */
async function soundProfile(): Promise<Profile | undefined> {
  return profileSchema.safeParse(await db.profile.get(PROFILE_ID)).data;
}

/** The whole plan, living records only; an empty one when nothing was written yet. */
export async function readPlan(): Promise<Plan> {
  return db.transaction('r', planTables(), async () =>
    assemblePlan({
      profile: await soundProfile(),
      valueItems: await soundRows('valueItems'),
      skills: await soundRows('skills'),
      roles: await soundRows('roles'),
      capabilityTargets: await soundRows('capabilityTargets'),
      currentSkills: await soundRows('currentSkills'),
      duties: await soundRows('duties'),
      reinvestments: await soundRows('reinvestments'),
      actions: await soundRows('actions'),
      milestones: await soundRows('milestones'),
      proofs: await soundRows('proofs'),
    }),
  );
}

/** A keystroke that a closing window left behind arrives late; the record doesn't get older by it. */
const latest = ({ updatedAt }: { updatedAt: number }, now: number) => Math.max(updatedAt, now);

/**
 * Writes some fields of the profile and leaves the others to whoever else writes them.
 * @throws ZodError when a text is longer than its bound.
 */
export function editProfile(changes: Partial<Profile>, now = Date.now()): Promise<void> {
  const jotting = { table: 'profile', recordId: PROFILE_ID, changes, at: now, isNew: false };
  return surviving(jotting, () =>
    db.transaction('rw', planTables(), async () => {
      const before = (await db.profile.get(PROFILE_ID)) ?? emptyProfile(now);
      await db.profile.put(profileSchema.parse({ ...before, ...changes, updatedAt: latest(before, now) }));
      await note(
        {
          table: 'profile',
          recordId: PROFILE_ID,
          before: formerOf(before, changes),
          after: changes,
          label: 'Edited the plan',
        },
        now,
      );
      await bumpRevision();
    }),
  );
}

/** Whoever asked may not have seen what another window added. */
async function refuseTooManySkills(): Promise<void> {
  const living = (await soundRows('skills')).filter(({ deletedAt }) => deletedAt === null);
  const full = noMoreSkills(living);
  if (full) throw new PlanFull(full);
}

/**
 * Adds an entry at the end of a list; its `id` may be given, to change it before it has arrived.
 * @returns its id.
 * @throws ZodError when a text is longer than its bound; PlanFull when it would be a sixth target skill.
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
      if (list === 'skills') await refuseTooManySkills();
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
      await db
        .table(list)
        .put(planLists[list].parse({ ...before, ...changes, updatedAt: latest(before, now) }));
      await note(
        { table: list, recordId: id, before: formerOf(before, changes), after: changes, label },
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

const OVERWRITTEN = 'Put another plan in place';

/** Reviews, hours and revisions go with their plan; the revisions from before the sample was tried are one's own. */
async function forgetHistory(): Promise<void> {
  const kept = await db.revisions.orderBy('at').toArray();
  const own = kept.slice(0, kept.findLastIndex(({ reason }) => reason === 'sample') + 1);
  await db.revisions.bulkDelete(kept.slice(own.length).map(({ id }) => id));
  await db.monthHours.clear();
  await db.reviews.clear();
}

/**
 * Takes the whole plan away for good, with its history; saved roles stay, and so does what can be taken back of
 * them. A profile that `putPlan` had written over (half written, before the sample was tried) is there again.
 */
export function erasePlan(): Promise<void> {
  const looksBack = [db.reviews, db.revisions, db.monthHours, db.scoredPlans];
  return db.transaction('rw', [...planTables(), ...looksBack], async () => {
    await forgetHistory();
    await db.scoredPlans.clear();
    const overwritten = await db.journal
      .where({ table: 'profile', recordId: PROFILE_ID })
      .filter(({ label }) => label === OVERWRITTEN)
      .first();
    for (const table of [db.profile, ...Object.values(db.lists)]) await table.clear();
    await db.journal.filter(({ table }) => table === 'profile' || isPlanList(table)).delete();
    if (overwritten?.before)
      await db.profile.put(profileSchema.parse({ ...emptyProfile(Date.now()), ...overwritten.before }));
    await bumpRevision();
  });
}

/**
 * Puts a whole plan into the store, record by record (the sample plan, a restored one). A profile that was there
 * is noted and can be taken back.
 */
export function putPlan(plan: Plan, now = Date.now()): Promise<void> {
  return db.transaction('rw', planTables(), async () => {
    const { profile, ...lists } = plan;
    const before = await db.profile.get(PROFILE_ID);
    await db.profile.put(profile);
    // the same plan put twice (a double click) is no change
    if (before && profileFields.some((field) => before[field] !== profile[field])) {
      const after = Object.fromEntries(profileFields.map((field) => [field, profile[field]]));
      await note(
        {
          table: 'profile',
          recordId: PROFILE_ID,
          before: formerOf(before, after),
          after,
          label: OVERWRITTEN,
        },
        now,
      );
    }
    for (const [list, rows] of Object.entries(lists)) await db.table(list).bulkPut(rows);
    await bumpRevision();
  });
}
