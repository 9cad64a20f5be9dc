import type { SavedRole } from '../../lib/portfolio/schema';
import { readPlan } from '../../lib/store/plan';
import { readSavedRoles, removeSavedRole } from '../../lib/store/saved-roles';
import { offerUndo } from '../controls/offer-undo';
import { useLive } from '../controls/use-live';

/** The saved roles, newest first, with the titles of the role options they are filed under. */
export function useSavedRoles():
  | { roles: SavedRole[]; options: { id: string; title: string }[] }
  | undefined {
  return useLive(async () => {
    const [roles, plan] = await Promise.all([readSavedRoles(), readPlan()]);
    return {
      roles,
      options: plan.roles.filter(({ title }) => title).map(({ id, title }) => ({ id, title })),
    };
  });
}

/** Removes a saved role and offers the way back. */
export async function removeWithUndo(role: SavedRole): Promise<void> {
  await removeSavedRole(role.id);
  await offerUndo('savedRoles', role.id, `Removed ${role.title}.`);
}
