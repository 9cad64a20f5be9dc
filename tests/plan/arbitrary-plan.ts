import fc from 'fast-check';
import { assemblePlan } from '../../lib/plan/assemble';
import { emptyProfile, newEntry } from '../../lib/plan/create';
import { type PlanListName, type Role, roleKinds, type Skill } from '../../lib/plan/schema';

const answer = fc.constantFrom('yes', 'partly', 'no', null);
const audited = answer.map((one) => ({ answer: one, evidence: '', proofIds: [] }));

/** A target skill with any name, answers and focus. */
export const anySkill: fc.Arbitrary<Skill> = fc
  .record({
    name: fc.string({ maxLength: 12 }),
    alsoKnownAs: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
    guessedLevel: fc.option(fc.integer({ min: 0, max: 4 })),
    targetLevel: fc.integer({ min: 0, max: 4 }),
    focus: fc.constantFrom('world-class', 'must-build', 'support'),
    usedToday: audited,
    highStakes: audited,
    trusted: audited,
    couldTeach: audited,
  })
  .map((fields) => newEntry('skills', fields, 0, 0));

/** Role options that lead to any of each other, also to themselves, to ones that are gone, and in circles. */
export const anyRoles: fc.Arbitrary<Role[]> = fc.integer({ min: 0, max: 8 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc
        .record({
          kind: fc.constantFrom(...roleKinds),
          leadsToIds: fc.array(fc.integer({ min: 0, max: 9 }).map(String), { maxLength: 4 }),
          deletedAt: fc.constantFrom(null, null, null, 1),
        })
        .map((fields) => ({
          ...newEntry('roles', { ...fields, title: `Role ${at}` }, at, 0),
          deletedAt: fields.deletedAt,
          id: String(at),
        })),
    ),
  ),
);

const noRows = {
  valueItems: [],
  skills: [],
  roles: [],
  capabilityTargets: [],
  currentSkills: [],
  duties: [],
  reinvestments: [],
  actions: [],
  milestones: [],
  proofs: [],
} satisfies Record<PlanListName, never[]>;

/** The plan that these rows make, all other lists empty. */
export const planWith = (rows: Partial<Omit<Parameters<typeof assemblePlan>[0], 'profile'>>) =>
  assemblePlan({ ...noRows, ...rows, profile: emptyProfile(0) });
