import type { Lens } from './compiled-plan';
import type { Evidence } from './evidence';
import type { Change } from './fit';
import type { Measure } from './measure';
import { shown } from './own';
import { reachOf } from './reach';

/** A change of fewer points isn't worth naming. */
const LEAST = 3;
/** As many as are shown. */
const MOST = 3;

/**
 * What would change the score: Reach with each target skill at its target level instead of today's.
 * Out: what is worth naming, most first.
 */
export function changesOf(lens: Lens, evidence: Evidence, { axes, said, alike }: Measure): Change[] {
  const from = axes.reach;
  if (from === null) return [];
  return lens.wanted
    .flatMap((skill): Change[] => {
      if (skill.kind !== 'target' || (skill.level ?? 0) >= skill.targetLevel) return [];
      const raised = { ...skill, level: skill.targetLevel };
      const after = reachOf(lens, evidence, said, alike, (one) => shown(one === skill ? raised : one));
      return [
        {
          skillId: skill.id,
          skill: skill.name,
          fromLevel: skill.level ?? 0,
          toLevel: skill.targetLevel,
          axis: 'reach',
          from: Math.round(from * 100),
          to: Math.round((after.value ?? from) * 100),
        },
      ];
    })
    .filter(({ from: before, to }) => to - before >= LEAST)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST);
}
