import { compileLens, type Lens, scorePosting } from '../../lib/fit/lens';
import { emptyProfile, newEntry } from '../../lib/plan/create';
import type { CapabilityTarget, Plan, PlanListName, Role, Skill } from '../../lib/plan/schema';
import { defaultSettings } from '../../lib/plan/settings';
import { knowledge } from './knowledge';

/** A plan in the short form in which judged plans are written. */
export interface ShortPlan {
  vision: string;
  currentRole: { title: string; years?: number; skills: { name: string; level: number }[] };
  skills: { name: string; alsoKnownAs?: string[]; level: number; target: number; focus: Skill['focus'] }[];
  roles: {
    title: string;
    alsoKnownAs?: string[];
    kind: Role['kind'];
    horizon: Role['horizon'];
    builds?: string[];
  }[];
  capabilityTargets?: string[];
  /** Duties of today's role that are to go. */
  reduce?: string[];
}

export interface ShortPosting {
  title: string;
  company?: string | null;
  location?: string | null;
  description?: string | null;
}

/** The whole plan that a short one stands for; what it doesn't say is left empty. */
export function wholePlan(short: ShortPlan): Plan {
  let order = 0;
  const make = <Name extends PlanListName>(list: Name, fields: Parameters<typeof newEntry<Name>>[1]) =>
    newEntry(list, fields, ++order, 0);
  const skills = short.skills.map(({ name, alsoKnownAs = [], level, target, focus }) =>
    make('skills', { name, alsoKnownAs, guessedLevel: level, targetLevel: target, focus }),
  );
  const capabilityTargets: CapabilityTarget[] = (short.capabilityTargets ?? []).map((name) =>
    make('capabilityTargets', { name }),
  );
  const idsOf = (names: readonly string[]) =>
    [...skills, ...capabilityTargets].filter(({ name }) => names.includes(name)).map(({ id }) => id);
  return {
    profile: {
      ...emptyProfile(0),
      vision: short.vision,
      currentTitle: short.currentRole.title,
      yearsExperience: short.currentRole.years ?? null,
    },
    valueItems: [],
    skills,
    roles: short.roles.map(({ title, alsoKnownAs = [], kind, horizon, builds = [] }) =>
      make('roles', { title, alsoKnownAs, kind, horizon, buildsIds: idsOf(builds) }),
    ),
    capabilityTargets,
    currentSkills: short.currentRole.skills.map(({ name, level }) => make('currentSkills', { name, level })),
    duties: (short.reduce ?? []).map((text) => make('duties', { text, treatment: 'eliminate' })),
    reinvestments: [],
    actions: [],
    milestones: [],
    proofs: [],
  };
}

let lens: Lens | undefined;

/** Takes the plan for the lines that follow. */
export function plan(question: { plan: ShortPlan }): unknown {
  lens = compileLens(wholePlan(question.plan), defaultSettings.weights, knowledge);
  return {};
}

/** How a posting fits the plan. */
export function score({ posting }: { posting: ShortPosting }): unknown {
  if (!lens) throw new Error('ask "plan" first');
  const { title, company = null, location = null, description } = posting;
  const { fit, axes, kind, reasons } = scorePosting(lens, {
    title,
    company,
    location,
    description: description ?? '',
  });
  return { fit, axes, kind, reasons: reasons.map(({ axis, text, phrase }) => ({ axis, text, phrase })) };
}
