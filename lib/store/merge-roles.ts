import { apart } from '../portfolio/duplicates';
import { mergedRole, type Twice } from '../portfolio/merge';
import { savedRoleSchema } from '../portfolio/schema';
import { db } from './db';
import { keepDraft, readDraft } from './drafts';
import { formerOf, note } from './journal';

/**
 * Makes one saved role of two that are the same opening, in one stroke that is taken back in one. The other's record stays,
 * removed, and points to the one that is kept: whoever meets its posting again is led there.
 * Out: false, and nothing was done, when one is gone meanwhile or they are too much for one.
 */
export function mergeRoles({ kept, again }: Twice, now = Date.now()): Promise<boolean> {
  return db.transaction('rw', [db.savedRoles, db.journal], async () => {
    const [first, second] = await db.savedRoles.bulkGet([kept.id, again.id]);
    if (!first || !second || first.deletedAt !== null || second.deletedAt !== null) return false;
    const merged = mergedRole({ kept: first, again: second });
    if (!merged) return false;
    const gone = { deletedAt: now, mergedInto: first.id };
    await db.savedRoles.bulkPut([
      savedRoleSchema.parse({ ...first, ...merged, updatedAt: now }),
      savedRoleSchema.parse({ ...second, ...gone, updatedAt: now }),
    ]);
    const before = { ...formerOf(first, merged), alsoAt: first.alsoAt ?? [] };
    await note(
      {
        table: 'savedRoles',
        recordId: first.id,
        before,
        after: merged,
        label: `Merged ${second.title} into ${first.title}`,
        others: [
          {
            table: 'savedRoles',
            recordId: second.id,
            before: { deletedAt: null, mergedInto: second.mergedInto ?? null },
            after: gone,
          },
        ],
      },
      now,
    );
    return true;
  });
}

const APART = 'roles kept apart';
/** As many pairs are remembered, the latest. */
const PAIRS = 500;

/** The pairs that the person said are two openings. */
export async function readKeptApart(): Promise<ReadonlySet<string>> {
  return new Set((await readDraft(APART))?.split('\n') ?? []);
}

/** Remembers that two roles are two openings, or forgets it again. */
export async function keepApart({ kept, again }: Twice, are: boolean): Promise<void> {
  const pairs = new Set(await readKeptApart());
  const pair = apart(kept.id, again.id);
  pairs.delete(pair);
  if (are) pairs.add(pair);
  await keepDraft(APART, [...pairs].slice(-PAIRS).join('\n'));
}
