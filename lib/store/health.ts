import type { KeptName, KeptRow } from '../exchange/backup/kept';
import { keyOf } from '../exchange/backup/kept';
import { findDamaged, setAsideDamaged } from './damaged';
import { db } from './db';
import { bumpRevision, revisionOf } from './journal';
import { overwrite } from './overwritten';

/** What a check of everything that is stored found. */
export interface Health {
  /** Records that were looked at. */
  records: number;
  /** Records that don't fit their schema, by table. */
  damaged: { table: KeptName; why: string }[];
  /** Texts of saved roles that are not there. */
  orphanTexts: string[];
  /** Rows that point to something that never was, without it. */
  mended: { table: KeptName; row: KeptRow }[];
  /** Whether the count of the plan's changes can't be read. */
  isCountLost: boolean;
}

/** The fields that point to other records: lists of ids, and single ones. */
const references: readonly { table: KeptName; field: string }[] = [
  { table: 'roles', field: 'buildsIds' },
  { table: 'roles', field: 'leadsToIds' },
  { table: 'capabilityTargets', field: 'roleIds' },
  { table: 'duties', field: 'practisesIds' },
  { table: 'reinvestments', field: 'buildsIds' },
  { table: 'actions', field: 'buildsIds' },
  { table: 'milestones', field: 'roleIds' },
  { table: 'proofs', field: 'buildsIds' },
  { table: 'savedRoles', field: 'roleId' },
  { table: 'savedRoles', field: 'milestoneId' },
];

/** Every id that something may point to: of living and deleted records, and of those that were set aside. */
async function knownIds(): Promise<Set<unknown>> {
  const ids = new Set<unknown>((await db.damaged.toArray()).map(({ key }) => key));
  for (const list of Object.values(db.lists))
    for (const id of await list.toCollection().primaryKeys()) ids.add(id);
  return ids;
}

/** A value of a reference without what was never there; the value itself when nothing is to be dropped. */
function pointed(value: unknown, ids: Set<unknown>): unknown {
  if (Array.isArray(value))
    return value.every((id) => ids.has(id)) ? value : value.filter((id) => ids.has(id));
  return value === null || value === undefined || ids.has(value) ? value : null;
}

async function mendReferences(): Promise<Health['mended']> {
  const ids = await knownIds();
  const mended = new Map<string, { table: KeptName; row: KeptRow }>();
  for (const { table, field } of references)
    await db.table<KeptRow>(table).each((stored) => {
      const at = `${table} ${keyOf(stored)}`;
      const row = mended.get(at)?.row ?? stored;
      const kept = pointed(row[field], ids);
      if (kept !== row[field]) mended.set(at, { table, row: { ...row, [field]: kept } });
    });
  return [...mended.values()];
}

async function isCountLost(): Promise<boolean> {
  const counter = await db.counters.get('plan');
  return counter !== undefined && revisionOf(counter) === null;
}

/** Looks at everything that is stored, and changes nothing. */
export async function checkHealth(): Promise<Health> {
  const roles = new Set<unknown>(await db.savedRoles.toCollection().primaryKeys());
  const aside = new Set<unknown>((await db.damaged.toArray()).map(({ key }) => key));
  const texts = await db.savedTexts.toCollection().primaryKeys();
  let records = 0;
  for (const table of db.tables) records += await table.count();
  return {
    records,
    damaged: await findDamaged(),
    orphanTexts: texts.filter((id) => !roles.has(id) && !aside.has(id)),
    mended: await mendReferences(),
    isCountLost: await isCountLost(),
  };
}

/** Whether there is anything to repair. */
export const isSound = (health: Health): boolean =>
  health.damaged.length + health.orphanTexts.length + health.mended.length === 0 && !health.isCountLost;

/**
 * Repairs what a check would find now: damaged records are set aside first, so that their texts and what points to
 * them stay; the rest is written over, which `takeOverwritingBack` takes back.
 */
export async function repair(now = Date.now()): Promise<void> {
  await setAsideDamaged(now);
  await db.transaction('rw', db.tables, async () => {
    if (await isCountLost()) await bumpRevision();
    const { orphanTexts, mended } = await checkHealth();
    const writings = [
      ...orphanTexts.map((key) => ({ table: 'savedTexts' as const, key, row: null })),
      ...mended.map(({ table, row }) => ({ table, key: keyOf(row), row })),
    ];
    if (writings.length > 0) await overwrite(writings, 'Repaired what was stored', now);
  });
}
