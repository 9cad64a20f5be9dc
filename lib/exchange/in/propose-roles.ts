import { type SavedRole, stages } from '../../portfolio/schema';
import { stageNames } from '../../portfolio/stage-names';
import { postingKey } from '../../posting/identity';
import type { FoundRole } from '../found-role';
import { identityOf } from './identity-of';
import { type Item, itemOf } from './proposal';

/** What two lists call the same opening by: title and employer in plain words. */
const openingOf = ({ title, company }: Pick<FoundRole, 'title' | 'company'>) =>
  `${title} @ ${company ?? ''}`.toLowerCase().replace(/[^\p{L}\p{N}@+#]+/gu, ' ');

/** Roles that are one by their address, or by title and employer, put together: the further stage counts. */
function mergeFound(found: readonly FoundRole[]): FoundRole[] {
  const byName = new Map<string, FoundRole>();
  const merged: FoundRole[] = [];
  for (const role of found) {
    const names = [postingKey(identityOf(role)), openingOf(role)];
    const before = names.map((name) => byName.get(name)).find(Boolean);
    if (!before) merged.push(role);
    const one = before ?? role;
    if (stages.indexOf(role.stage) > stages.indexOf(one.stage)) one.stage = role.stage;
    one.url ??= role.url;
    for (const name of names) byName.set(name, one);
  }
  return merged;
}

/** Proposes saved roles. In: roles of a list, and those in the portfolio. Out: an item for each opening. */
export function proposeRoles(found: readonly FoundRole[], saved: readonly SavedRole[]): Item[] {
  const byName = new Map<string, SavedRole>();
  for (const role of saved) for (const name of [role.key, openingOf(role)]) byName.set(name, role);
  return mergeFound(found.map((role) => ({ ...role }))).map((role) => {
    const there = byName.get(postingKey(identityOf(role))) ?? byName.get(openingOf(role));
    const moved = there !== undefined && stages.indexOf(role.stage) > stages.indexOf(there.stage);
    const label = role.company ? `${role.title} at ${role.company}` : role.title;
    return itemOf(
      'roles',
      label,
      { is: 'role', role, savedId: there?.id ?? null },
      {
        why: stageNames[role.stage],
        status: !there ? 'new' : moved ? 'differs' : 'there',
        was: there ? stageNames[there.stage] : '',
      },
    );
  });
}
