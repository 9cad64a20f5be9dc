import { z } from 'zod';
import { LONG } from '../plan/bounds';
import { recordFields, roleKinds } from '../plan/schema';
import { postingSchema } from '../posting/schema';

export const stages = [
  'interested',
  'preparing',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

const axis = z.number().min(0).max(100).nullable();

/** A score as it was at one time: the numbers, without the reasons. */
export const fitNoteSchema = z.object({
  at: z.number().int().nonnegative(),
  fit: axis,
  direction: axis,
  growth: axis,
  reach: axis,
  kind: z.enum([...roleKinds, 'too-early', 'off-plan']),
});

/** A posting kept on a pathway as its row is stored; its text and its score of today live apart, under the same id. */
export const savedRoleSchema = postingSchema.omit({ description: true }).extend({
  ...recordFields,
  /** Identity of the opening, the same for every meeting with it. */
  key: z.string().min(1).max(600),
  /** The role option it is filed under; null: not on a pathway. */
  roleId: z.string().max(40).nullable(),
  stage: z.enum(stages),
  stageHistory: z.array(z.object({ stage: z.enum(stages), at: z.number().int() })).max(200),
  /** The person's own pull towards it, 0 to 5; null until rated. */
  excitement: z.number().int().min(0).max(5).nullable(),
  note: z.string().max(LONG),
  tags: z.array(z.string().max(60)).max(30),
  nextOn: z.iso.date().nullable(),
  /** Parked, as too early, until this milestone is reached. */
  milestoneId: z.string().max(40).nullable(),
  fitWhenSaved: fitNoteSchema,
  /** Where else the same opening was met: roles that were merged into this one. */
  alsoAt: z
    .array(z.object({ site: postingSchema.shape.site, url: postingSchema.shape.url }))
    .max(20)
    .optional(),
  /** It is the same opening as this saved role and was merged into it. */
  mergedInto: z.string().max(40).nullable().optional(),
});

export type FitNote = z.infer<typeof fitNoteSchema>;
export type SavedRow = z.infer<typeof savedRoleSchema>;
/** A saved role as everything else sees it. */
export type SavedRole = SavedRow & { fitNow: FitNote };
