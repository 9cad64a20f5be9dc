import type { Skill } from '../../lib/plan/schema';

/** What the focus of a skill is called. */
export const focusWords: Record<Skill['focus'], string> = {
  'world-class': 'Make world-class',
  'must-build': 'Must build',
  support: 'Support',
};
