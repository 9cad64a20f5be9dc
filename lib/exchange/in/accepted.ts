import type { Profile } from '../../plan/schema';
import type { FoundRole } from '../found-role';
import type { EntryChange, Item } from './proposal';

/** What the accepted items of a proposal come to. */
export interface Accepted {
  profile: Partial<Profile>;
  entries: EntryChange[];
  levels: { id: string; level: number }[];
  roles: FoundRole[];
  stages: { id: string; stage: FoundRole['stage'] }[];
}

/** Puts accepted items together by what they change; what is there already changes nothing. */
export function acceptedOf(items: readonly Item[]): Accepted {
  const all: Accepted = { profile: {}, entries: [], levels: [], roles: [], stages: [] };
  for (const { status, change } of items) {
    if (status === 'there') continue;
    if (change.is === 'profile') Object.assign(all.profile, change.fields);
    else if (change.is === 'entry') all.entries.push(change);
    else if (change.is === 'level') all.levels.push({ id: change.id, level: change.level });
    else if (change.savedId) all.stages.push({ id: change.savedId, stage: change.role.stage });
    else all.roles.push(change.role);
  }
  return all;
}
