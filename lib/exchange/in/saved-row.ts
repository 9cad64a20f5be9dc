import { newRecord } from '../../plan/create';
import type { FitNote, SavedRow } from '../../portfolio/schema';
import { postingKey } from '../../posting/identity';
import { unsaid } from '../../posting/unsaid';
import type { FoundRole } from '../found-role';
import { identityOf } from './identity-of';

/** The row that a found role becomes in the portfolio. In: the role, its score of today, the instant in milliseconds. */
export function savedRowOf(role: FoundRole, fit: FitNote, now: number): SavedRow {
  const { title, company, location, stage, excitement, tags, note, nextOn } = role;
  const identity = identityOf(role);
  const at = role.savedOn ? Math.min(now, Date.parse(`${role.savedOn}T12:00:00Z`)) : now;
  return {
    ...newRecord(now),
    createdAt: at,
    ...identity,
    key: postingKey(identity),
    title,
    company,
    location,
    ...unsaid,
    readBy: 'imported',
    roleId: null,
    stage,
    stageHistory: [{ stage, at }],
    excitement,
    note,
    tags,
    nextOn,
    milestoneId: null,
    fitWhenSaved: fit,
  };
}
