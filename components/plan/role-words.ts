import type { Horizon, Role, RoleKind } from '../../lib/plan/schema';

/** The kinds of role options, as one chooses between them. */
export const kindChoices: { value: RoleKind; label: string }[] = [
  { value: 'next-step', label: 'A next step' },
  { value: 'ideal', label: 'The ideal' },
  { value: 'adjacent', label: 'Next door: the same skills elsewhere' },
  { value: 'cross-functional', label: 'Cross-functional: another angle' },
  { value: 'portfolio', label: 'Taken for the skill' },
];
export const horizonChoices: { value: Horizon; label: string }[] = [
  { value: 'now', label: 'Now' },
  { value: '1-2y', label: '1–2 years' },
  { value: '3-5y', label: '3–5 years' },
];
export const formChoices: { value: Role['form']; label: string }[] = [
  { value: 'role', label: 'A role' },
  { value: 'project', label: 'A project in today’s role' },
];
