import type { RoleKind } from '../plan/schema';

export const axes = ['direction', 'growth', 'reach'] as const;
export type Axis = (typeof axes)[number];

/** What a posting is to the plan: the kind of the role option it resembles, or too early, or off the plan. */
export type FitKind = RoleKind | 'too-early' | 'off-plan';

/** Where a phrase stands: the field and the UTF-16 range in it. */
export interface Place {
  field: 'title' | 'description';
  start: number;
  end: number;
}

/** One contribution to an axis, traced from the posting's words to the plan's. */
export interface Reason {
  axis: Axis;
  sense: 'for' | 'against';
  /** Points of the axis (0 to 100) that it moves. */
  points: number;
  /** One plain sentence. */
  text: string;
  /** The posting's own words, exactly as they stand at `place`. */
  phrase: string | null;
  place: Place | null;
  /** The plan's record it speaks of. */
  planId: string | null;
}

/** What would raise the score: a target skill at another level, or a capability target shown by proof; and what the axis would then be. */
export interface Change {
  skillId: string;
  skill: string;
  /** 0 to 4; null for a capability target, which has proofs instead of levels. */
  fromLevel: number | null;
  toLevel: number | null;
  axis: Axis;
  from: number;
  to: number;
}

/** The score of one posting against one plan. */
export interface Fit {
  /** 0 to 100; null: not enough to judge. */
  fit: number | null;
  /** Each 0 to 100, or null where it can't be judged. */
  axes: Record<Axis, number | null>;
  kind: FitKind;
  /** The role option that it resembles most; null when off the plan. */
  roleId: string | null;
  /** One sentence for each axis. */
  sentences: Record<Axis, string>;
  /** For, strongest first. */
  reasons: Reason[];
  /** Against, strongest first. */
  against: Reason[];
  /** What couldn't be judged, each a plain sentence. */
  unknown: string[];
  /** How much the posting gave to judge by. */
  confidence: 'high' | 'medium' | 'low';
  /** From a card's words only. */
  provisional: boolean;
  changes: Change[];
}
