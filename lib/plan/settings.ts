import { z } from 'zod';

const weight = z.number().min(0).max(3);
const words = z.array(z.string().max(120)).max(100);

/** What the person set apart from the plan. Deal-breakers flag a posting; they never move its score. */
export const settingsSchema = z.object({
  id: z.literal('settings'),
  updatedAt: z.number().int().nonnegative(),
  /** How much each axis counts, 1 as delivered. */
  weights: z.object({ direction: weight, growth: weight, reach: weight }),
  dealBreakers: z.object({
    places: words,
    workplaces: z.array(z.enum(['onsite', 'hybrid', 'remote'])),
    payFloor: z
      .object({
        amount: z.number().nonnegative(),
        currency: z.string().max(8),
        period: z.enum(['hour', 'day', 'week', 'month', 'year']),
      })
      .nullable(),
    contracts: words,
    words,
    companies: words,
  }),
  /** No badge anywhere while true. */
  paused: z.boolean(),
  reminders: z.boolean(),
  /** A line when much has changed since the last backup; settings of version 1 don't say. */
  backupReminder: z.boolean().default(true),
  /** Highlighting phrases on the page can be noticed by the page: off unless asked for. */
  highlightOnPage: z.boolean(),
  /** Where on the page the panel stands. */
  panelCorner: z.enum(['bottom-right', 'top-right', 'bottom-left', 'top-left']),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  id: 'settings',
  updatedAt: 0,
  weights: { direction: 1, growth: 1, reach: 1 },
  dealBreakers: { places: [], workplaces: [], payFloor: null, contracts: [], words: [], companies: [] },
  paused: false,
  reminders: true,
  backupReminder: true,
  highlightOnPage: false,
  panelCorner: 'bottom-right',
};
