import type { Knowledge } from '../../knowledge/knowledge';
import { namedSkills } from '../../knowledge/named-skills';
import { skillMatcher } from '../../knowledge/skills/skills';
import { SHORT } from '../../plan/bounds';
import type { Plan } from '../../plan/schema';
import { readText } from '../../text/reading';
import type { Career, HeldSkill } from './career';
import { type Item, itemOf } from './proposal';

/** Most skills of today that are proposed; the rest of a long list says little. */
const MOST = 60;
/** So many are ticked whatever they are; of a longer list only those that postings are known to name. */
const FEW = 20;
/** A skill in so many jobs counts as strong where the source gives no level. */
const OFTEN = 3;

/** Whether two names are of one skill: the same words, or the same skill of the vocabulary. */
export function sameSkill(knowledge: Knowledge): (a: string, b: string) => boolean {
  const meant = (name: string) => namedSkills(knowledge, name).find(({ share }) => share === 1)?.skill;
  const known = new Map<string, number | undefined>();
  const skillOf = (name: string) => {
    if (!known.has(name)) known.set(name, meant(name));
    return known.get(name);
  };
  return (a, b) =>
    a.trim().toLowerCase() === b.trim().toLowerCase() ||
    (skillOf(a) !== undefined && skillOf(a) === skillOf(b));
}

/** The skills of a career, each once, with a level: the source's, else guessed from how many jobs name it. */
export function heldSkills(career: Career, knowledge: Knowledge): (HeldSkill & { level: number })[] {
  const same = sameSkill(knowledge);
  const once: HeldSkill[] = [];
  for (const skill of career.skills) {
    const name = skill.name.slice(0, SHORT).trim();
    const before = once.find((one) => same(one.name, name));
    if (!before) once.push({ ...skill, name });
    else if ((skill.level ?? -1) > (before.level ?? -1))
      Object.assign(before, { ...skill, name: before.name });
    if (once.length >= MOST) break;
  }
  const matcher = skillMatcher(knowledge, once);
  const inJobs = new Map<number, number>();
  for (const { title, text } of career.jobs) {
    const named = matcher.find(readText(`${title}.\n${text}`)).filter(({ strength }) => strength >= 0.5);
    for (const skill of new Set(named.map((hit) => hit.skill)))
      inJobs.set(skill, (inJobs.get(skill) ?? 0) + 1);
  }
  return once.map((skill, i) => {
    const times = inJobs.get(i) ?? 0;
    const evidence = times > 1 ? `${skill.evidence}, and in ${times} of your jobs` : skill.evidence;
    return { ...skill, evidence, level: skill.level ?? (times >= OFTEN ? 3 : 2) };
  });
}

/** Proposes skills of today. In: the skills of a career, the plan, the knowledge. */
export function proposeSkills(
  held: readonly (HeldSkill & { level: number })[],
  plan: Plan,
  knowledge: Knowledge,
): Item[] {
  const same = sameSkill(knowledge);
  const goesBy = (one: { name: string; alsoKnownAs: string[] }, name: string) =>
    [one.name, ...one.alsoKnownAs].some((own) => same(own, name));
  return held.map(({ name, level, evidence }) => {
    const there = plan.currentSkills.find((one) => goesBy(one, name));
    if (there && there.level !== level)
      return itemOf(
        'skills',
        name,
        { is: 'level', id: there.id, level },
        {
          why: evidence,
          status: 'differs',
          was: String(there.level),
        },
      );
    const target = plan.skills.some((one) => goesBy(one, name));
    const isKnown = held.length <= FEW || namedSkills(knowledge, name).some(({ share }) => share === 1);
    return itemOf(
      'skills',
      name,
      { is: 'entry', list: 'currentSkills', fields: { id: crypto.randomUUID(), name, level } },
      there || target
        ? { status: 'there', why: target ? 'One of your target skills' : evidence }
        : { why: evidence, suggested: isKnown },
    );
  });
}
