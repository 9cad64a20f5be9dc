import type { RoleKind } from '../plan/schema';
import type { Readable } from './evidence';
import type { Place } from './fit';

/** What a role option of each kind is to the person. */
export const ofThePlan: Record<RoleKind, string> = {
  'next-step': 'a next step on your plan',
  ideal: 'the ideal role of your plan',
  adjacent: 'an adjacent role on your plan',
  'cross-functional': 'a cross-functional role on your plan',
  portfolio: 'a role you would take for the skill',
};

/** The posting's own words at a place. */
export function phraseAt(posting: Readable, { field, start, end }: Place): string {
  return posting[field].slice(start, end);
}

/** The title as a place. */
export function wholeTitle({ title }: Readable): Place {
  return { field: 'title', start: 0, end: title.length };
}

/** "1 step", "2 steps"; halves are rounded. */
export function counted(count: number, one: string): string {
  const whole = Math.max(1, Math.round(count));
  return `${whole} ${one}${whole === 1 ? '' : 's'}`;
}
