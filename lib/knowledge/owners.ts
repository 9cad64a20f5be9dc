import type { Numbers } from './buffer';

/**
 * Whose each thing is, where the things of everybody stand in lists one after the other.
 * In: where each one's list begins, and where the last one ends. Out: the owner's number for each thing.
 */
export function ownersOf(starts: Numbers): Uint16Array {
  const owners = new Uint16Array(starts.at(-1) ?? 0);
  for (let owner = 0; owner + 1 < starts.length; owner++)
    owners.fill(owner, starts[owner], starts[owner + 1]);
  return owners;
}
