import { levelOf } from './audit';
import type { Skill } from './schema';

/** Where one target skill stands. */
export interface Gap {
  skill: Skill;
  /** 0 to 4; null until guessed or audited. */
  today: number | null;
  /** 0 to 4. */
  target: number;
  /** Levels to go, 0 when reached; null when today's isn't known. */
  toGo: number | null;
}

/** The gaps of the named target skills, in the plan's order. In: the skills. Out: a row for each. */
export function gapsOf(skills: readonly Skill[]): Gap[] {
  return skills
    .filter(({ name }) => name.trim())
    .map((skill) => {
      const today = levelOf(skill);
      const target = skill.targetLevel;
      return { skill, today, target, toGo: today === null ? null : Math.max(0, target - today) };
    });
}

/** What the gaps say, as a chart's title. In: rows of `gapsOf`. Out: one sentence. */
export function gapMessage(gaps: readonly Gap[]): string {
  const open = gaps.filter(({ toGo }) => toGo === null).length;
  if (!gaps.length) return 'No target skills yet.';
  if (open === gaps.length) return 'Answer the questions, and you will see how far there is to go.';
  const widest = [...gaps].sort((a, b) => (b.toGo ?? 0) - (a.toGo ?? 0))[0];
  if (!widest?.toGo)
    return open ? 'So far, you stand where you want to be.' : 'You stand where you want to be.';
  const levels = widest.toGo === 1 ? 'one level' : `${widest.toGo} levels`;
  return `The longest way to go is ${widest.skill.name}: ${levels}.`;
}
