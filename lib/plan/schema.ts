import { z } from 'zod';
import { LONG, SHORT } from './bounds';

const short = z.string().max(SHORT);
const long = z.string().max(LONG);
const names = z.array(short).max(40);
const id = z.string().min(1).max(40);
const ids = z.array(id).max(40);
/** Milliseconds since 1970, by the device's clock. */
const instant = z.number().int().nonnegative();
/** A calendar day, "2026-11-22", without a time zone. */
const day = z.iso.date();
const hours = z.number().min(0).max(168);

/** What every stored record has: made on this device, mergeable with a second copy one day. */
export const recordFields = {
  id,
  createdAt: instant,
  updatedAt: instant,
  /** When it was deleted; null while it lives. Deleted records stay, so that a merge doesn't revive them. */
  deletedAt: instant.nullable(),
};
const record = z.object(recordFields);
/** The place in its list; gaps and fractions are fine. */
const listed = record.extend({ order: z.number() });

/** 0 none, 1 beginner, 2 working, 3 strong, 4 expert. */
export const skillLevel = z.number().int().min(0).max(4);
/** Self-rating of a value driver, 1 to 5; null until rated. */
const rating = z.number().int().min(1).max(5).nullable();

/** Steps 1 and 2, and today's role: one record for each plan. */
export const profileSchema = record.extend({
  helpWhom: short,
  solveWhat: short,
  soTheyCan: short,
  reliedOnFor: long,
  driverDifficulty: rating,
  driverSpeed: rating,
  driverStyle: rating,
  driverShowing: rating,
  vision: long,
  visionProblems: long,
  visionWhom: long,
  visionImpact: long,
  visionEnergy: long,
  visionKnownFor: long,
  currentTitle: short,
  currentCompany: short,
  /** Years in the line of work; null when not said. */
  yearsExperience: z.number().min(0).max(70).nullable(),
});

/** The profile's fields that a person fills in. */
export const profileFields = profileSchema.keyof().options.filter((field) => !(field in recordFields));

/** Step 1: a problem really solved, or an outcome that is better because of the person. */
const valueItemSchema = listed.extend({ kind: z.enum(['problem', 'outcome']), text: long, why: long });

const auditAnswer = z.object({
  answer: z.enum(['yes', 'partly', 'no']).nullable(),
  evidence: long,
  proofIds: ids,
});

/** Steps 3 and 4: a target skill and its audit. */
export const skillSchema = listed.extend({
  name: short,
  alsoKnownAs: names,
  /** Phrases the person said are not this skill. */
  notThese: names,
  why: long,
  /** A guess typed in the quick start; the audit's answers replace it. */
  guessedLevel: skillLevel.nullable(),
  targetLevel: skillLevel,
  focus: z.enum(['world-class', 'must-build', 'support']),
  usedToday: auditAnswer,
  highStakes: auditAnswer,
  trusted: auditAnswer,
  couldTeach: auditAnswer,
});

export const roleKinds = ['next-step', 'ideal', 'adjacent', 'cross-functional', 'portfolio'] as const;
export const horizons = ['now', '1-2y', '3-5y'] as const;

/** Steps 5 and 6: a role (or a project in the current one) that the person thinks of as a step. */
export const roleSchema = listed.extend({
  title: short,
  alsoKnownAs: names,
  /** Titles the person said are not this role. */
  notThese: names,
  kind: z.enum(roleKinds),
  form: z.enum(['role', 'project']),
  team: short,
  industry: short,
  horizon: z.enum(horizons),
  /** Target skills and capability targets that it builds. */
  buildsIds: ids,
  /** Role options that it leads to; none means straight to the vision. */
  leadsToIds: ids,
  problems: long,
  success: long,
});

/** Step 5: a skill or an experience that the medium-term roles need. */
const capabilityTargetSchema = listed.extend({ name: short, alsoKnownAs: names, roleIds: ids });

/** A skill the person has and uses today. */
const currentSkillSchema = listed.extend({ name: short, alsoKnownAs: names, level: skillLevel });

/** Steps 5 and 7: a duty of today's role and what is to become of it. */
const dutySchema = listed.extend({
  text: short,
  hoursAWeek: hours.nullable(),
  treatment: z.enum(['keep', 'eliminate', 'delegate', 'automate']),
  /** To whom, or with what. */
  means: short,
  state: z.enum(['idea', 'started', 'done']),
  practisesIds: ids,
});

/** Step 7: where freed time goes. */
const reinvestmentSchema = listed.extend({
  kind: z.enum(['project', 'collaboration', 'practice', 'visibility']),
  text: short,
  hoursAWeek: hours.nullable(),
  buildsIds: ids,
  due: day.nullable(),
  state: z.enum(['idea', 'started', 'done']),
});

/** Step 5: something done in the current role to build a skill or target. */
const actionSchema = listed.extend({
  kind: z.enum(['project', 'relationship', 'habit']),
  text: short,
  buildsIds: ids,
  due: day.nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  doneOn: day.nullable(),
  /** Days on which a habit was kept. */
  tally: z.array(day).max(800),
});

/** Step 5: a point on the roadmap. */
const milestoneSchema = listed.extend({
  text: short,
  due: day.nullable(),
  reachedOn: day.nullable(),
  roleIds: ids,
});

/** Evidence of a skill or target: what was done and what came of it. */
const proofSchema = listed.extend({
  what: long,
  result: long,
  /** The result's number when there is one, with its unit as text: "−12 %", "3 days". */
  figure: short,
  buildsIds: ids,
  link: short,
  on: day,
  /** The action or reinvestment it came from. */
  sourceId: id.nullable(),
});

export type Profile = z.infer<typeof profileSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type Role = z.infer<typeof roleSchema>;
export type RoleKind = (typeof roleKinds)[number];
export type Horizon = (typeof horizons)[number];
export type CapabilityTarget = z.infer<typeof capabilityTargetSchema>;
export type Duty = z.infer<typeof dutySchema>;
export type Reinvestment = z.infer<typeof reinvestmentSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Milestone = z.infer<typeof milestoneSchema>;
export type Proof = z.infer<typeof proofSchema>;

/** The lists of a plan: table name → schema of its records. */
export const planLists = {
  valueItems: valueItemSchema,
  skills: skillSchema,
  roles: roleSchema,
  capabilityTargets: capabilityTargetSchema,
  currentSkills: currentSkillSchema,
  duties: dutySchema,
  reinvestments: reinvestmentSchema,
  actions: actionSchema,
  milestones: milestoneSchema,
  proofs: proofSchema,
} as const;
export type PlanListName = keyof typeof planLists;
export const planListNames = Object.keys(planLists) as PlanListName[];

/** Whether a table is a list of the plan. */
export function isPlanList(name: string): name is PlanListName {
  return Object.hasOwn(planLists, name);
}

export type PlanRecord<Name extends PlanListName> = z.infer<(typeof planLists)[Name]>;

/** A whole plan as everything else sees it: living records only, each list in its order. */
export type Plan = { profile: Profile } & { [Name in PlanListName]: PlanRecord<Name>[] };
