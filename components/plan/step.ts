import type { ComponentType } from 'preact';
import type { Plan } from '../../lib/plan/schema';

/** One of the plan's seven steps, as popup and desk show it. */
export interface Step {
  /** Its part of an address. */
  id: string;
  title: string;
  Component: ComponentType<{ room: 'popup' | 'desk' }>;
  /** What it looks like, for the desk, which has the room. */
  Picture?: ComponentType;
  /** What is missing and what it would add; null when it is filled in. */
  missing: (plan: Plan) => string | null;
}
