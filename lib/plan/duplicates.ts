import type { AuditQuestion } from './audit';
import { LONG } from './bounds';
import type { Skill } from './schema';

/** A skill's names as they are compared: letters and numbers only, lower case. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();

/** Two entries that are one skill. */
export interface SameSkill {
  /** The one that stands first and stays. */
  kept: Skill;
  again: Skill;
}

/**
 * Skills that stand in the plan twice, also under another name.
 * In: the skills, and what the vocabulary takes a name for (the same number for two names of one skill; undefined
 * when it knows none). Out: each later one with the first that it repeats.
 */
export function sameSkills(
  skills: readonly Skill[],
  meant: (name: string) => number | undefined,
): SameSkill[] {
  const keysOf = ({ name, alsoKnownAs }: Skill) => {
    const known = meant(name);
    return [
      ...[name, ...alsoKnownAs].map(plain).filter(Boolean),
      ...(known === undefined ? [] : [`#${known}`]),
    ];
  };
  const first = new Map<string, Skill>();
  return skills.flatMap((again) => {
    const keys = keysOf(again);
    const kept = keys.map((key) => first.get(key)).find((skill) => skill !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, kept ?? again);
    return kept ? [{ kept, again }] : [];
  });
}

/**
 * What the kept entry becomes when the other one is merged into it: nothing that was written is lost, as far as it
 * fits the bounds. Answers stay where the kept one has some.
 * In: the pair. Out: the changed fields of the kept one.
 */
export function mergedSkill({ kept, again }: SameSkill): Partial<Skill> {
  const names = [...kept.alsoKnownAs, again.name, ...again.alsoKnownAs];
  const others = new Map(names.map((name) => [plain(name), name.trim()] as const));
  others.delete(plain(kept.name));
  others.delete('');
  const answer = (question: AuditQuestion) =>
    kept[question].answer === null && !kept[question].evidence ? again[question] : kept[question];
  return {
    alsoKnownAs: [...others.values()].slice(0, 40),
    notThese: [...new Set([...kept.notThese, ...again.notThese])].slice(0, 40),
    why: [...new Set([kept.why.trim(), again.why.trim()])].filter(Boolean).join('\n').slice(0, LONG),
    guessedLevel: kept.guessedLevel ?? again.guessedLevel,
    targetLevel: Math.max(kept.targetLevel, again.targetLevel),
    usedToday: answer('usedToday'),
    highStakes: answer('highStakes'),
    trusted: answer('trusted'),
    couldTeach: answer('couldTeach'),
  };
}
