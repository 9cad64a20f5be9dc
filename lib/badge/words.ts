import type { FitKind } from '../fit/fit';
import type { Mark } from '../shell/protocol';

/** How each kind is called on a badge, where there is room for a word or two. */
export const kindWords: Record<FitKind, string> = {
  'next-step': 'next step',
  ideal: 'ideal',
  adjacent: 'adjacent',
  'cross-functional': 'cross-functional',
  portfolio: 'skill builder',
  'too-early': 'too early',
  'off-plan': 'off the plan',
};

/** The number on a badge: the fit, rounded, or a dash where there is not enough to judge. */
export function badgeNumber(mark: Mark): string {
  return mark.fit === null ? '–' : String(Math.round(mark.fit));
}

/** What a screen reader says for a badge: one sentence with everything that the eye sees. */
export function badgeLabel(mark: Mark): string {
  const parts = [
    mark.fit === null
      ? 'Waymark: not enough to judge'
      : `Waymark: fit ${Math.round(mark.fit)} of 100, ${kindWords[mark.kind]}`,
  ];
  if (mark.provisional && mark.fit !== null) parts.push('from the card only');
  if (mark.saved) parts.push('saved');
  if (mark.dismissed) parts.push('marked not for you');
  return `${parts.join(', ')}. Open the reasons.`;
}
