import { levelOf } from '../plan/audit';
import type { Duty, Plan, Skill } from '../plan/schema';

/** Something of the plan that is looked for in a posting's text, and what finding it means. */
export type Wanted = {
  id: string;
  name: string;
  alsoKnownAs: readonly string[];
  notThese: readonly string[];
} & (
  | {
      kind: 'target';
      focus: Skill['focus'];
      /** Today's level, 0 to 4; null while nobody has said. */
      level: number | null;
      targetLevel: number;
      /** Entries of the proof sheet that show it. */
      proofs: number;
    }
  | { kind: 'capability'; proofs: number }
  | { kind: 'current'; level: number }
  | { kind: 'shed'; treatment: Exclude<Duty['treatment'], 'keep'> }
);

/** What the plan looks for in texts: target skills, capability targets, today's skills, duties to be shed. */
export function wantedOf(plan: Plan): Wanted[] {
  const proofsOf = (id: string) => plan.proofs.filter((proof) => proof.buildsIds.includes(id)).length;
  const all: Wanted[] = [
    ...plan.skills.map(
      (skill): Wanted => ({
        ...named(skill),
        notThese: skill.notThese,
        kind: 'target',
        focus: skill.focus,
        level: levelOf(skill),
        targetLevel: skill.targetLevel,
        proofs: proofsOf(skill.id),
      }),
    ),
    ...plan.capabilityTargets.map(
      (target): Wanted => ({ ...named(target), kind: 'capability', proofs: proofsOf(target.id) }),
    ),
    ...plan.currentSkills.map((skill): Wanted => ({ ...named(skill), kind: 'current', level: skill.level })),
    ...plan.duties.flatMap(({ id, text, treatment }): Wanted[] =>
      treatment === 'keep' ? [] : [{ ...named({ id, name: text }), kind: 'shed', treatment }],
    ),
  ];
  return all.filter(({ name }) => name.trim());
}

function named({ id, name, alsoKnownAs = [] }: { id: string; name: string; alsoKnownAs?: string[] }) {
  return { id, name, alsoKnownAs, notThese: [] as string[] };
}
