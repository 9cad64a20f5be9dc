import type { ComponentType } from 'preact';
import type { Plan } from '../../lib/plan/schema';

/** A step of the plan, as popup and desk show it. */
export interface PlanStep {
  /** Its name in addresses and kept places: "vision". */
  id: string;
  title: string;
  Component: ComponentType<{ room: 'popup' | 'desk' }>;
  /** What is missing and what it would add, as a sentence; null when nothing is. */
  missing: (plan: Plan) => string | null;
}

/** The seven steps, in order. */
export const planSteps: readonly PlanStep[] = [];
