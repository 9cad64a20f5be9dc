import type { Lens } from './compiled-plan';
import type { Change } from './fit';
import type { Measure } from './measure';
import { PROOFS, shown } from './own';
import type { Wanted } from './wanted';

/** A change of fewer points isn't worth naming. */
const LEAST = 3;
/** As many as are shown. */
const MOST = 3;

/**
 * What would change the score: Reach with each target skill at its target level instead of today's, and with each
 * capability target shown by as many proofs as count.
 * Out: what is worth naming, most first.
 */
export function changesOf({ wanted }: Lens, { axes, reach }: Pick<Measure, 'axes' | 'reach'>): Change[] {
  const from = axes.reach;
  if (from === null) return [];
  return wanted
    .flatMap((skill, number): Change[] => {
      const raised = raise(skill);
      if (!raised) return [];
      return [
        {
          skillId: skill.id,
          skill: skill.name,
          fromLevel: skill.kind === 'target' ? (skill.level ?? 0) : null,
          toLevel: skill.kind === 'target' ? skill.targetLevel : null,
          axis: 'reach',
          from: Math.round(from * 100),
          to: Math.round(reach.ifShown(number, shown(raised)) * 100),
        },
      ];
    })
    .filter(({ from: before, to }) => to - before >= LEAST)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST);
}

/** What one works on, got to where it is to be; undefined when it is there or isn't worked on. */
function raise(skill: Wanted): Wanted | undefined {
  if (skill.kind === 'target' && (skill.level ?? 0) < skill.targetLevel)
    return { ...skill, level: skill.targetLevel };
  if (skill.kind === 'capability' && skill.proofs < PROOFS) return { ...skill, proofs: PROOFS };
  return undefined;
}
