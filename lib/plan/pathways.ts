import type { Plan, Role } from './schema';

/** A chain of role options from today towards the vision. */
export interface Pathway {
  /** Role options in the order one takes them; today's role and the vision are before and after. */
  roles: Role[];
  /** Its last role leads back to one before it: the circle is cut here, and the pathway goes on to the vision. */
  turnsBack: boolean;
}

/** A plan drawn on: a stop is today, a role option by its id, or the vision. */
export const TODAY = 'today';
export const VISION = 'vision';
export interface Link {
  from: string;
  to: string;
  /** It leads back to a stop that comes before it; a drawing bends it, a layout leaves it out. */
  back: boolean;
}

/** Never more pathways than can be looked at; twenty roles that all lead to each other would make millions. */
const MOST_PATHWAYS = 60;

/**
 * The links between the stops. A role option that says where it leads goes there; an option that says nothing goes
 * straight to the vision. Next steps start from today, and so does what no other option leads to.
 * In: the plan (its references whole, as `assemblePlan` makes them). Out: links, those that close a circle marked
 * `back`; without them there is no circle, and every stop lies on a way from today to the vision.
 */
export function linksOf(plan: Plan): Link[] {
  const roles = plan.roles;
  const known = new Map(roles.map((role) => [role.id, role]));
  const next = (role: Role) => [...new Set(role.leadsToIds)].filter((id) => id !== role.id && known.has(id));
  const backs = backLinks(roles, next);
  const links: Link[] = [];
  const entered = new Set<string>();
  for (const role of roles) {
    let leaves = false;
    for (const to of next(role)) {
      const back = backs.has(`${role.id} ${to}`);
      links.push({ from: role.id, to, back });
      if (back) continue;
      entered.add(to);
      leaves = true;
    }
    if (!leaves) links.push({ from: role.id, to: VISION, back: false });
  }
  for (const role of roles)
    if (role.kind === 'next-step' || !entered.has(role.id))
      links.unshift({ from: TODAY, to: role.id, back: false });
  return links;
}

/** The links that close a circle, as "from to": found by walking on from each stop, next steps first and ideals last. */
function backLinks(roles: readonly Role[], next: (role: Role) => string[]): Set<string> {
  const known = new Map(roles.map((role) => [role.id, role]));
  const state = new Map<string, 'open' | 'done'>();
  const backs = new Set<string>();
  const walk = (role: Role) => {
    state.set(role.id, 'open');
    for (const id of next(role)) {
      const to = known.get(id);
      if (!to) continue;
      if (state.get(id) === 'open') backs.add(`${role.id} ${id}`);
      else if (!state.has(id)) walk(to);
    }
    state.set(role.id, 'done');
  };
  const entered = new Set(roles.flatMap(next));
  const rank = ({ id, kind }: Role) =>
    kind === 'next-step' ? 0 : (entered.has(id) ? 2 : 1) + (kind === 'ideal' ? 2 : 0);
  for (const role of [...roles].sort((a, b) => rank(a) - rank(b))) if (!state.has(role.id)) walk(role);
  return backs;
}

/**
 * The pathways: every chain of role options from today to the vision, circles cut.
 * In: the plan. Out: pathways in the order of its role options, at most sixty.
 */
export function pathwaysOf(plan: Plan): Pathway[] {
  const known = new Map(plan.roles.map((role) => [role.id, role]));
  const links = linksOf(plan);
  const from = (id: string) => links.filter((link) => link.from === id && !link.back);
  const turning = new Set(links.filter(({ back }) => back).map((link) => link.from));
  const pathways: Pathway[] = [];
  const walk = (id: string, roles: Role[]) => {
    for (const { to } of from(id)) {
      if (pathways.length >= MOST_PATHWAYS) return;
      const role = known.get(to);
      if (role) walk(to, [...roles, role]);
      else pathways.push({ roles, turnsBack: turning.has(id) });
    }
  };
  walk(TODAY, []);
  return pathways;
}

/**
 * The circles of a plan in words: a role that leads back to one before it.
 * In: the plan. Out: a pair of roles for each link that closes a circle; empty when there is none.
 */
export function circlesOf(plan: Plan): { from: Role; to: Role }[] {
  const known = new Map(plan.roles.map((role) => [role.id, role]));
  return linksOf(plan).flatMap(({ from, to, back }) => {
    const [one, other] = [known.get(from), known.get(to)];
    return back && one && other ? [{ from: one, to: other }] : [];
  });
}
