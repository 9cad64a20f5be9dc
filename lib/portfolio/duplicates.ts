import { openingBlock, SAME_OPENING, sameOpening } from '../posting/identity';
import { keptFirst, type Twice } from './merge';
import type { SavedRow } from './schema';

/**
 * Saved roles that may be the same opening, by employer and title: only their texts have to be read. In: living roles; what
 * lets others have their turn. Out: groups of two and more, each oldest first; linear in the roles.
 */
export async function likelyGroups<Row extends SavedRow>(
  roles: readonly Row[],
  breathe: () => Promise<void>,
): Promise<Row[][]> {
  const blocks = new Map<string, Row[]>();
  for (const [at, role] of roles.entries()) {
    if (at % AT_ONCE === 0) await breathe();
    const block = openingBlock(role);
    if (block === null) continue;
    const known = blocks.get(block);
    if (known) known.push(role);
    else blocks.set(block, [role]);
  }
  return [...blocks.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)));
}

/** Titles are taken apart so many between two looks at the clock. */
const AT_ONCE = 50;

/** An employer may post one title a hundred times: each is compared with so many different openings before it. */
const COMPARED = 8;

/** How two roles that were kept apart are written down. */
export const apart = (a: string, b: string): string => [a, b].sort().join(' ');

/**
 * Which roles of a likely group are the same opening, by their texts. In: the group, its texts by id, what the person
 * said are two, what lets others have their turn. Out: pairs; of three that are the same two pairs, both with the first.
 */
export async function twiceIn(
  group: readonly SavedRow[],
  texts: ReadonlyMap<string, string>,
  keptApart: ReadonlySet<string>,
  breathe: () => Promise<void>,
): Promise<Twice[]> {
  const opening = ({ id, title, company }: SavedRow) => ({
    title,
    company,
    description: texts.get(id) ?? '',
  });
  const heads: SavedRow[] = [];
  const pairs: Twice[] = [];
  for (const role of group) {
    let head: SavedRow | undefined;
    for (const one of heads.slice(-COMPARED)) {
      await breathe();
      if (keptApart.has(apart(one.id, role.id))) continue;
      if (sameOpening(opening(one), opening(role)) < SAME_OPENING) continue;
      head = one;
      break;
    }
    if (head) pairs.push(keptFirst(head, role, (id) => Boolean(texts.get(id))));
    else heads.push(role);
  }
  return pairs;
}
