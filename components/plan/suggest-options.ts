import type { Knowledge } from '../../lib/knowledge/knowledge';
import { namedSkills } from '../../lib/knowledge/named-skills';
import { openRoles } from '../../lib/knowledge/titles/roles';
import { type SuggestedRole, suggestRoles } from '../../lib/knowledge/titles/suggest';
import { gapsOf } from '../../lib/plan/gaps';
import { inWords } from '../../lib/plan/in-words';
import type { Plan, RoleKind } from '../../lib/plan/schema';

/** A role worth adding to the plan, with its reason in words. */
export interface SuggestedOption {
  title: string;
  kind: RoleKind;
  buildsIds: string[];
  why: string;
}

/** A part of a name that says less than this share of it isn't what the name means. */
const MEANT = 0.5;
/** Two roles this near are the same line of work. */
const SAME_LINE = 0.3;

/**
 * Role options from the built-in knowledge that use at least one target skill, best first, each with its reason.
 * In: the plan, the knowledge, how many. Out: none without a target skill that the vocabulary knows.
 */
export function suggestOptions(plan: Plan, knowledge: Knowledge, limit: number): SuggestedOption[] {
  const gaps = gapsOf(plan.skills);
  const targets = gaps.map(({ skill, toGo }) => ({
    id: skill.id,
    gap: toGo ?? 1,
    skills: [skill.name, ...skill.alsoKnownAs].flatMap((name) => meant(knowledge, name)),
  }));
  const mine = [plan.profile.currentTitle, ...plan.roles.map(({ title }) => title)];
  const taken = new Set(plan.roles.flatMap((role) => role.alsoKnownAs.map((name) => name.toLowerCase())));
  return suggestRoles(openRoles(knowledge), mine, targets, limit + taken.size)
    .filter(({ title }) => !taken.has(title.toLowerCase()))
    .slice(0, limit)
    .map((role) => ({
      title: role.title,
      kind: kindOf(role, plan),
      buildsIds: role.uses.map(({ targetId }) => targetId),
      why: reasonOf(role, plan),
    }));
}

/** The vocabulary's skills that a name means; where it knows only parts of it, the parts. */
function meant(knowledge: Knowledge, name: string): number[] {
  const found = namedSkills(knowledge, name);
  const whole = found.filter(({ share }) => share === 1);
  const parts = found.filter(({ skill, share }) => share >= MEANT && !knowledge.skillGeneral[skill]);
  return (whole.length ? whole : parts).map(({ skill }) => skill);
}

function kindOf({ near, step, uses }: SuggestedRole, plan: Plan): RoleKind {
  const alike = (near?.relatedness ?? 0) >= SAME_LINE;
  if (alike && near?.title === plan.profile.currentTitle && step >= 0) return 'next-step';
  if (alike) return 'adjacent';
  return uses.length > 1 ? 'cross-functional' : 'portfolio';
}

function reasonOf({ uses, near, step }: SuggestedRole, plan: Plan): string {
  const nameOf = (id: string) => plan.skills.find((skill) => skill.id === id)?.name ?? '';
  const heart = uses.filter(({ weight }) => weight === 3).map(({ targetId }) => nameOf(targetId));
  const other = uses.filter(({ weight }) => weight < 3).map(({ targetId }) => nameOf(targetId));
  const gap = uses.filter((use) => use.gap > 0).sort((a, b) => b.gap * b.weight - a.gap * a.weight)[0];
  const parts = [
    heart.length
      ? `${inWords(heart)} at its heart${other.length ? `, ${inWords(other)} beside it` : ''}`
      : `uses ${inWords(other)}`,
    ...(gap ? [`works on your gap in ${nameOf(gap.targetId)}`] : []),
    ...(near && near.relatedness >= SAME_LINE ? [`close to ${near.title}`] : []),
    ...(step >= 1.5
      ? ['a long step up']
      : step >= 0.5
        ? ['a step up']
        : step <= -0.5
          ? ['a step back in rank']
          : []),
  ];
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
