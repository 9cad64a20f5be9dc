import { furthestStage } from './insights/funnel';
import { type SavedRow, type Stage, savedRoleSchema, stages } from './schema';

/** Two saved roles that are the same opening. */
export interface Twice {
  /** Stays, with what the other one has beside it. */
  kept: SavedRow;
  again: SavedRow;
}

/** What merging changes of the role that stays. */
export type Merged = Pick<
  SavedRow,
  | 'stage'
  | 'stageHistory'
  | 'note'
  | 'tags'
  | 'excitement'
  | 'nextOn'
  | 'roleId'
  | 'milestoneId'
  | 'location'
  | 'workplace'
  | 'pay'
  | 'contract'
  | 'postedOn'
  | 'validThrough'
  | 'createdAt'
  | 'alsoAt'
>;

const bounds = savedRoleSchema.shape;
const NOTE = bounds.note.maxLength ?? 0;

/** Which of two stays: the one with a text, then the one that came further, then the older. */
export function keptFirst(a: SavedRow, b: SavedRow, hasText: (id: string) => boolean): Twice {
  const rank = (row: SavedRow) => (hasText(row.id) ? stages.length : 0) + stages.indexOf(furthestStage(row));
  const before = rank(a) - rank(b) || b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);
  return before > 0 ? { kept: a, again: b } : { kept: b, again: a };
}

/** The stage of both: the further one of those that aren't closed; closed only when both are. */
function furtherStage(a: Stage, b: Stage): Stage {
  if (a === 'closed') return b;
  if (b === 'closed') return a;
  return stages.indexOf(a) > stages.indexOf(b) ? a : b;
}

/** The earlier of two days, if there is one. */
const earlier = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b));

/**
 * What the role that stays looks like afterwards: the further stage, both histories, notes one after the other, all tags,
 * the nearer next date; what it doesn't say itself is taken from the other, whose address it keeps beside its own.
 * Null when that is more than a role can hold: notes or tags have to be shortened first.
 */
export function mergedRole({ kept, again }: Twice): Merged | null {
  const notes = [kept.note.trim(), again.note.trim()].filter(Boolean);
  const note = notes[0] === notes[1] ? (notes[0] ?? '') : notes.join('\n\n');
  const tags = [...new Set([...kept.tags, ...again.tags])];
  const alsoAt = [
    ...(kept.alsoAt ?? []),
    ...(again.alsoAt ?? []),
    ...(again.url === kept.url ? [] : [{ site: again.site, url: again.url }]),
  ];
  const merged = {
    stage: furtherStage(kept.stage, again.stage),
    stageHistory: [...kept.stageHistory, ...again.stageHistory].sort((a, b) => a.at - b.at),
    note,
    tags,
    alsoAt,
    excitement: kept.excitement ?? again.excitement,
    nextOn: earlier(kept.nextOn, again.nextOn),
    roleId: kept.roleId ?? again.roleId,
    milestoneId: kept.milestoneId ?? again.milestoneId,
    location: kept.location ?? again.location,
    workplace: kept.workplace ?? again.workplace,
    pay: kept.pay ?? again.pay,
    contract: kept.contract ?? again.contract,
    postedOn: earlier(kept.postedOn, again.postedOn),
    validThrough: kept.validThrough ?? again.validThrough,
    createdAt: Math.min(kept.createdAt, again.createdAt),
  };
  return note.length <= NOTE && bounds.tags.safeParse(tags).success && bounds.alsoAt.safeParse(alsoAt).success
    ? { ...merged, stageHistory: merged.stageHistory.slice(-HISTORY) }
    : null;
}

/** As many stages as a role remembers. */
const HISTORY = 200;
