import type { SavedChanges } from '../shell/protocol';
import { editSavedRole } from '../store/saved-roles';

/** Writes what was touched of a saved role, and leaves the rest to whoever else writes it. */
export function editSaved(id: string, { roleId, note, excitement }: SavedChanges): Promise<void> {
  const changes = {
    ...(roleId === undefined ? {} : { roleId }),
    ...(note === undefined ? {} : { note }),
    ...(excitement === undefined ? {} : { excitement }),
  };
  return editSavedRole(id, changes, 'Edited a saved role');
}
