import type { Milestone } from '../../lib/plan/schema';
import type { SavedRole, SavedRow, Stage } from '../../lib/portfolio/schema';
import { stageNames } from '../../lib/portfolio/stage-names';
import { type BulkChanges, editSavedRoles } from '../../lib/store/edit-saved-roles';
import { attempt } from '../controls/attempt';
import { offerUndo } from '../controls/offer-undo';

/** Changes saved roles in one stroke, says so, and offers the way back. `done`: "Moved Ward manager to Applied". */
export function editWithUndo(
  roles: readonly SavedRole[],
  changesOf: (row: SavedRow) => BulkChanges,
  done: string,
): void {
  const edit = async () => {
    const ids = roles.map(({ id }) => id);
    const changed = await editSavedRoles(ids, changesOf, done);
    if (changed) await offerUndo('savedRoles', changed, `${done}.`);
  };
  attempt(edit());
}

/** How roles are called in a sentence about them: by their title, or how many they are. */
const named = (roles: readonly SavedRole[]): string =>
  roles.length === 1 ? (roles[0]?.title ?? '') : `${roles.length.toLocaleString('en')} roles`;

/** Moves roles to a stage. */
export function moveToStage(roles: readonly SavedRole[], stage: Stage): void {
  editWithUndo(
    roles,
    (role) => (role.stage === stage ? {} : { stage }),
    `Moved ${named(roles)} to ${stageNames[stage]}`,
  );
}

/** Files roles under a role option; null: under none. */
export function fileUnder(roles: readonly SavedRole[], option: { id: string; title: string } | null): void {
  const roleId = option?.id ?? null;
  editWithUndo(
    roles,
    (role) => (role.roleId === roleId ? {} : { roleId }),
    option ? `Filed ${named(roles)} under ${option.title}` : `Took ${named(roles)} off the pathways`,
  );
}

/** Adds a tag to roles that don't have it. */
export function tagRoles(roles: readonly SavedRole[], tag: string): void {
  editWithUndo(
    roles,
    ({ tags }) => (tags.includes(tag) || tags.length >= TAGS ? {} : { tags: [...tags, tag] }),
    `Tagged ${named(roles)} “${tag}”`,
  );
}

/** As many tags as a role may have, and their longest, in UTF-16 units. */
export const TAGS = 30;
export const TAG_BOUND = 60;

/** Removes roles; they come back, text and all, when that is undone. */
export function removeRoles(roles: readonly SavedRole[], now = Date.now()): void {
  editWithUndo(roles, () => ({ deletedAt: now }), `Removed ${named(roles)}`);
}

/** Parks roles, as too early, until a milestone is reached; null: takes them out again. */
export function parkRoles(roles: readonly SavedRole[], milestone: Milestone | null): void {
  const milestoneId = milestone?.id ?? null;
  editWithUndo(
    roles,
    (role) => (role.milestoneId === milestoneId ? {} : { milestoneId }),
    milestone ? `Parked ${named(roles)} until “${milestone.text}”` : `Brought ${named(roles)} back in sight`,
  );
}
