import { comparePlans, type PlanChange } from '../plan/compare-plans';
import type { Plan } from '../plan/schema';
import type { ScoredPlan } from './moved';

/** A part of a plan that is another one now. */
export interface PlanPart {
  /** What it is: "“Negotiation”", "Your duties". */
  name: string;
  /** What was changed about it: "“Negotiation”: level 1 → 3". */
  label: string;
  /** The earlier plan with only this part as it is now. */
  only: ScoredPlan;
}

/** The lists that a score depends on. */
const lists = ['skills', 'roles', 'capabilityTargets', 'currentSkills', 'duties', 'proofs'] as const;
type ScoredList = (typeof lists)[number];

/** More parts than these are told list by list. */
const MOST = 8;

const listNames: Record<ScoredList, string> = {
  skills: 'Your target skills',
  roles: 'Your role options',
  capabilityTargets: 'Your capability targets',
  currentSkills: 'Your skills of today',
  duties: 'Your duties',
  proofs: 'Your proof sheet',
};

const AXES = 'How much each axis counts';

/** Another value of a field may be a long text: so much of it is quoted. */
const QUOTED = 40;
const quote = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** Fields in which a record carries its name. */
const names = new Set(['name', 'title', 'text', 'what']);

function wordsOf({ is, what, name, details }: PlanChange): Pick<PlanPart, 'name' | 'label'> {
  const called = name ? `“${quote(name)}”` : what;
  if (is === 'added' && name) return { name: called, label: `${what} ${called}, which is new` };
  if (is === 'removed' && name) return { name: called, label: `${what} ${called}, which is gone` };
  const former = name && details.find((one) => names.has(one.what));
  if (former) return { name: called, label: `${called}, which was “${quote(former.was)}”` };
  const said = details.map((one) => `${one.what} ${quote(one.was)} → ${quote(one.is)}`.trim());
  return { name: called, label: `${called}: ${said.slice(0, 2).join(', ')}` };
}

/** One list with one record as it is now: changed, added, or gone. */
function withRecord(then: Plan, now: Plan, list: ScoredList, id: string): Plan {
  const place = <Row extends { id: string }>(old: readonly Row[], fresh: readonly Row[]): Row[] => {
    const row = fresh.find((one) => one.id === id);
    if (!row) return old.filter((one) => one.id !== id);
    return old.some((one) => one.id === id) ? old.map((one) => (one.id === id ? row : one)) : [...old, row];
  };
  switch (list) {
    case 'skills':
      return { ...then, skills: place(then.skills, now.skills) };
    case 'roles':
      return { ...then, roles: place(then.roles, now.roles) };
    case 'capabilityTargets':
      return { ...then, capabilityTargets: place(then.capabilityTargets, now.capabilityTargets) };
    case 'currentSkills':
      return { ...then, currentSkills: place(then.currentSkills, now.currentSkills) };
    case 'duties':
      return { ...then, duties: place(then.duties, now.duties) };
    case 'proofs':
      return { ...then, proofs: place(then.proofs, now.proofs) };
  }
}

/**
 * The parts in which two plans differ, as far as scores depend on them. In: what was scored with then and is now. Out:
 * each changed record by itself; where they are many, each changed list.
 */
export function changedParts(then: ScoredPlan, now: ScoredPlan): PlanPart[] {
  const parts: PlanPart[] = [];
  const add = (plan: Plan) => {
    for (const change of comparePlans(then.plan, plan).slice(0, 1))
      parts.push({ ...wordsOf(change), only: { ...then, plan } });
  };
  const { currentTitle, yearsExperience } = now.plan.profile;
  add({ ...then.plan, profile: { ...then.plan.profile, currentTitle, yearsExperience } });
  for (const list of lists) {
    const ids = new Set([...then.plan[list], ...now.plan[list]].map(({ id }) => id));
    for (const id of ids) add(withRecord(then.plan, now.plan, list, id));
  }
  const few =
    parts.length <= MOST
      ? parts
      : lists
          .filter((list) => JSON.stringify(then.plan[list]) !== JSON.stringify(now.plan[list]))
          .map((list) => ({
            name: listNames[list],
            label: listNames[list],
            only: { ...then, plan: { ...then.plan, [list]: now.plan[list] } },
          }));
  if (JSON.stringify(then.weights) !== JSON.stringify(now.weights))
    few.push({ name: AXES, label: AXES, only: { ...then, weights: now.weights } });
  return few;
}
