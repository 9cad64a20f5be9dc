import type { RoleKind, Skill } from './schema';

/** The levels of a skill in words, 0 to 4. */
export const levelWords = ['none yet', 'beginner', 'working', 'strong', 'expert'] as const;

/** The kinds of role options as a word or two. */
export const kindWords: Record<RoleKind, string> = {
  'next-step': 'next step',
  ideal: 'ideal',
  adjacent: 'next door',
  'cross-functional': 'cross-functional',
  portfolio: 'for the skill',
};

/** What the focus of a skill is called. */
export const focusWords: Record<Skill['focus'], string> = {
  'world-class': 'Make world-class',
  'must-build': 'Must build',
  support: 'Support',
};
