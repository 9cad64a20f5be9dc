import type { Driver } from '../../lib/plan/drivers';

/** The four drivers in words: as asked, as a name, and an action that would lift it. */
export const driverWords: Record<Driver, { label: string; short: string; lift: string }> = {
  driverDifficulty: {
    label: 'How hard the problems are that you solve',
    short: 'Difficulty',
    lift: 'Ask for the one problem that your team keeps putting off, and take a part of it.',
  },
  driverSpeed: {
    label: 'How fast and how well you solve them',
    short: 'Speed and quality',
    lift: 'Pick the work you do most often and make a checklist or a template for it this week.',
  },
  driverStyle: {
    label: 'How you work with people, and whom you move',
    short: 'Style and influence',
    lift: 'Before your next proposal, ask two people it touches what would make them say yes.',
  },
  driverShowing: {
    label: 'How well others can see the value',
    short: 'Showing it',
    lift: 'Once a month, send your manager three lines: the problem, what you did, what changed.',
  },
};
