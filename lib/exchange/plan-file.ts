import { z } from 'zod';
import { type Plan, planLists, profileSchema } from '../plan/schema';
import { Refusal } from './in/refusal';

/** The version of the file's form; raise it when a record changes so that an older reader would misread it. */
const PLAN_FILE_VERSION = 1;

const MANY = 2000;

/** A plan as a file: what `npm run plan-schema` publishes. */
export const planFileSchema = z.object({
  format: z.literal('waymark-plan'),
  version: z.literal(PLAN_FILE_VERSION),
  profile: profileSchema,
  valueItems: z.array(planLists.valueItems).max(MANY),
  skills: z.array(planLists.skills).max(MANY),
  roles: z.array(planLists.roles).max(MANY),
  capabilityTargets: z.array(planLists.capabilityTargets).max(MANY),
  currentSkills: z.array(planLists.currentSkills).max(MANY),
  duties: z.array(planLists.duties).max(MANY),
  reinvestments: z.array(planLists.reinvestments).max(MANY),
  actions: z.array(planLists.actions).max(MANY),
  milestones: z.array(planLists.milestones).max(MANY),
  proofs: z.array(planLists.proofs).max(MANY),
});
const markSchema = z.object({ format: z.literal('waymark-plan'), version: z.number() });

/** The plan as JSON, with its form's version; `readPlanFile` gives the same plan back. */
export const planToJson = (plan: Plan): string =>
  JSON.stringify({ format: 'waymark-plan', version: PLAN_FILE_VERSION, ...plan }, null, 2);

/**
 * Reads a plan from parsed JSON. Out: undefined where it is no plan of ours.
 * @throws Refusal when it is one that can't be read.
 */
export function readPlanFile(data: unknown): Plan | undefined {
  const mark = markSchema.safeParse(data);
  if (!mark.success) return undefined;
  if (mark.data.version > PLAN_FILE_VERSION)
    throw new Refusal('This plan was written by a newer Waymark. Update Waymark, then choose it again.');
  const read = planFileSchema.safeParse(data);
  if (!read.success)
    throw new Refusal(
      'This plan was changed in a way that Waymark can’t read. Write it out once more and choose that file.',
    );
  const { format: _, version: __, ...plan } = read.data;
  return plan;
}
