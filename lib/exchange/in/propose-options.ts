import type { Knowledge } from '../../knowledge/knowledge';
import { namedSkills } from '../../knowledge/named-skills';
import { levelStep } from '../../knowledge/titles/levels';
import { openRoles, type RoleKnowledge } from '../../knowledge/titles/roles';
import { suggestRoles } from '../../knowledge/titles/suggest';
import { SHORT } from '../../plan/bounds';
import type { Horizon, Plan, RoleKind } from '../../plan/schema';
import { type Career, type HeldSkill, jobOfToday } from './career';
import { type Item, itemOf } from './proposal';

/** Most role options proposed. */
const MOST = 5;
/** Two roles this near are the same line of work. */
const SAME_LINE = 0.3;
/** From so many steps up on a role is further away than the next one. */
const FAR = 1.4;

/** A role that could be a step. */
interface Candidate {
  title: string;
  why: string;
}

/** Role options that somebody's data speaks for, and their titles. */
export interface ProposedOptions {
  items: Item[];
  titles: string[];
}

/**
 * Proposes role options: titles the person said they want, titles they saved or applied for again and again, and
 * where these are few, roles that use the skills they have. One of them may be the ideal.
 * In: the career and its skills, the plan, the knowledge.
 */
export function proposeOptions(
  career: Career,
  held: readonly (HeldSkill & { level: number })[],
  plan: Plan,
  knowledge: Knowledge,
): ProposedOptions {
  const roles = openRoles(knowledge);
  const today = jobOfToday(career.jobs)?.title ?? plan.profile.currentTitle;
  const own = candidates(career, roles);
  const more =
    own.length < 3 ? fromSkills(held, [today, ...own.map(({ title }) => title)], knowledge, roles) : [];
  const place = (title: string) => roles.place(title).role ?? title.toLowerCase();
  const taken = new Set([...plan.roles.flatMap((role) => [role.title, ...role.alsoKnownAs]).map(place)]);
  if (today) taken.add(place(today));
  const fresh: Candidate[] = [];
  for (const one of [...own, ...more]) {
    if (taken.has(place(one.title)) || fresh.length >= MOST) continue;
    taken.add(place(one.title));
    fresh.push(one);
  }
  const kinds = kindsOf(
    fresh.map(({ title }) => title),
    today,
    plan,
    roles,
  );
  const ids = fresh.map(() => crypto.randomUUID());
  const ideal = plan.roles.find((role) => role.kind === 'ideal')?.id ?? ids[kinds.indexOf('ideal')];
  const items = fresh.map(({ title, why }, i) => {
    const kind = kinds[i] ?? 'adjacent';
    const id = ids[i] ?? '';
    return itemOf(
      'options',
      title,
      {
        is: 'entry',
        list: 'roles',
        fields: {
          id,
          title: title.slice(0, SHORT),
          kind,
          horizon: horizonOf(kind),
          leadsToIds: ideal && ideal !== id ? [ideal] : [],
        },
      },
      { why },
    );
  });
  return { items, titles: fresh.map(({ title }) => title) };
}

const horizonOf = (kind: RoleKind): Horizon =>
  kind === 'next-step' ? 'now' : kind === 'ideal' ? '3-5y' : '1-2y';

/** Titles that the person wants or keeps coming back to, the wishes first. */
function candidates({ wishes, roles: found }: Career, roles: RoleKnowledge): Candidate[] {
  const times = new Map<string, { title: string; times: number }>();
  for (const { title } of found) {
    const { role } = roles.place(title);
    const name = role === undefined ? title : roles.titleOf(role);
    const key = name.toLowerCase();
    times.set(key, { title: name, times: (times.get(key)?.times ?? 0) + 1 });
  }
  const often = [...times.values()].filter((one) => one.times > 1).sort((a, b) => b.times - a.times);
  return [
    ...wishes.map((title) => ({ title, why: 'You named it as a job you look for' })),
    ...often.map(({ title, times }) => ({ title, why: `You saved or applied for ${times} of these` })),
  ];
}

/** Roles near today's that use skills the person has. */
function fromSkills(
  held: readonly HeldSkill[],
  mine: readonly string[],
  knowledge: Knowledge,
  roles: RoleKnowledge,
): Candidate[] {
  const targets = held.map(({ name }) => ({
    id: name,
    gap: 0,
    skills: namedSkills(knowledge, name)
      .filter(({ share }) => share === 1)
      .map(({ skill }) => skill),
  }));
  const near = suggestRoles(roles, mine, targets, 40).filter(
    ({ near, step }) => !mine[0] || ((near?.relatedness ?? 0) >= SAME_LINE && step >= 0),
  );
  const far = near.find(({ step }) => step > FAR);
  const said = (uses: { targetId: string }[]) =>
    `Uses ${uses
      .slice(0, 3)
      .map(({ targetId }) => targetId)
      .join(', ')}`;
  return [...near.filter((role) => role !== far).slice(0, 2), ...(far ? [far] : [])].map(
    ({ title, uses }) => ({
      title,
      why: said(uses),
    }),
  );
}

/** What each title would be on the plan: the furthest one up is the ideal, two others are next steps, with those there already. */
function kindsOf(titles: readonly string[], today: string, plan: Plan, roles: RoleKnowledge): RoleKind[] {
  const has = (kind: RoleKind) => plan.roles.filter((role) => role.kind === kind).length;
  const near = today ? roles.relatednessTo(today) : () => 1;
  const steps = titles.map((title) => (today ? levelStep(roles.levelOf(today), roles.levelOf(title)) : 0));
  const furthest = Math.max(...steps);
  const ideal = furthest > FAR && !has('ideal') ? steps.indexOf(furthest) : -1;
  let nexts = has('next-step');
  return titles.map((title, i): RoleKind => {
    if (i === ideal) return 'ideal';
    const alike = near(title) >= SAME_LINE;
    if ((alike || !nexts) && (steps[i] ?? 0) >= 0 && nexts < 2) {
      nexts++;
      return 'next-step';
    }
    return alike ? 'adjacent' : 'cross-functional';
  });
}
