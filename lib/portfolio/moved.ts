import type { Plan } from '../plan/schema';
import type { Settings } from '../plan/settings';

/** What scores are made from: a plan and how much each axis counts. */
export interface ScoredPlan {
  plan: Plan;
  weights: Settings['weights'];
}

/** A saved role whose score is another one since the person last looked. Points from 0 to 100; null: not enough to judge. */
export interface Moved {
  roleId: string;
  before: number | null;
  after: number | null;
  /** The parts of the plan that did it, what did most first: "Negotiation: your level 1 → 3". */
  because: string[];
}

/** What rose and what fell, most first, and what was changed in the plan. */
export interface Moves {
  risen: Moved[];
  fallen: Moved[];
  parts: string[];
}
