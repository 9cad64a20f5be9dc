import type { Knowledge } from '../../knowledge/knowledge';
import { openRoles } from '../../knowledge/titles/roles';
import type { Plan, Skill } from '../../plan/schema';
import type { HeldSkill } from './career';
import { type Item, itemOf } from './proposal';
import { sameSkill } from './propose-skills';

/** A plan wants so many target skills at first. */
const WANTED = 3;
/** From this level on a skill is proposed to be made world-class. */
const STRONG = 3;

/**
 * Proposes target skills, as many as a plan of three still wants: those at the heart of the roles it leads to, with
 * today's level as a guess. One that isn't there yet is to be built, strengths are to be made world-class.
 * In: the titles of the role options (proposed ones too), the skills of today, the plan, the knowledge.
 */
export function proposeTargets(
  titles: readonly string[],
  held: readonly (HeldSkill & { level: number })[],
  plan: Plan,
  knowledge: Knowledge,
): Item[] {
  const roles = openRoles(knowledge);
  const same = sameSkill(knowledge);
  const points = new Map<number, { points: number; title: string }>();
  for (const title of titles) {
    const role = roles.place(title).roles[0];
    if (role === undefined) continue;
    for (const { skill, weight } of roles.skillsOf(role)) {
      if (knowledge.skillGeneral[skill]) continue;
      const before = points.get(skill);
      points.set(skill, { points: (before?.points ?? 0) + weight, title: before?.title ?? title });
    }
  }
  const wanted = WANTED - plan.skills.filter(({ name }) => name.trim()).length;
  const ranked = [...points]
    .sort(([a, one], [b, other]) => other.points - one.points || a - b)
    .map(([skill, { title }]) => ({ name: knowledge.skillNames.get(skill), title }))
    .filter(({ name }) => !plan.skills.some((one) => same(one.name, name)));
  const isHeld = ({ name }: { name: string }) => held.some((one) => same(one.name, name));
  const chosen = ranked.slice(0, Math.max(0, wanted));
  // the next leap usually comes from a strength: one of three is something the person has, where a role uses it
  const strength = ranked.find(isHeld);
  if (chosen.length === WANTED && strength && !chosen.some(isHeld)) chosen.splice(-1, 1, strength);
  const taken = new Set(plan.skills.map(({ focus }) => focus));
  return chosen.map(({ name, title }) => {
    const level = held.find((one) => same(one.name, name))?.level ?? null;
    const focus = focusOf(level, taken);
    taken.add(focus);
    return itemOf(
      'targets',
      name,
      {
        is: 'entry',
        list: 'skills',
        fields: {
          id: crypto.randomUUID(),
          name,
          guessedLevel: level ?? 0,
          targetLevel: level === 4 ? 4 : 3 + Number(level === 3),
          focus,
        },
      },
      {
        why: `${title} asks for it; ${level === null ? 'not among your skills yet' : 'you have it already'}`,
      },
    );
  });
}

function focusOf(level: number | null, taken: ReadonlySet<Skill['focus']>): Skill['focus'] {
  if (level !== null && level >= STRONG && !taken.has('world-class')) return 'world-class';
  if ((level === null || level < STRONG) && !taken.has('must-build')) return 'must-build';
  return 'support';
}
