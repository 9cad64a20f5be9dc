import type { Lens } from '../../fit/compiled-plan';
import { conceptsAsked, type Placed } from './asked';
import { least, percent, type Statement, tooFew } from './statement';

/** A skill that saved roles ask for and that the plan doesn't name. */
export interface MissingSkill {
  name: string;
  /** How many of the roles ask for it. */
  asked: number;
}

/** What is asked for and missing, most often first; of so many roles that have to do with the plan. */
export interface Missing {
  roles: number;
  skills: MissingSkill[];
}

/** Asked for by fewer than this share it isn't asked for again and again. */
const OFTEN = 0.15;
/** As many are told. */
const MOST = 6;
/** A skill that tells less of a job than this (0 to 1) is asked for everywhere: it is no direction to grow in. */
const TELLING = 0.3;
/** A skill belongs to the plan when it is named there this surely: one that is merely kin is another skill. */
const NAMED = 0.5;

/** Counts skills that the plan doesn't have, in roles that have to do with it. Out: takes roles one by one; tells what was counted. */
export function countMissing(lens: Lens): { add: (placed: Placed) => void; told: () => Missing } {
  const { own, telling, knowledge, wanted } = lens;
  const conceptsOf = conceptsAsked(lens);
  const known = new Set(lens.plan.roles.map(({ id }) => id));
  const planned = (concept: number) =>
    (own.links.get(concept) ?? []).some(
      ({ wanted: number, weight }) => weight >= NAMED && wanted[number]?.kind !== 'shed',
    );
  const counts = new Map<number, number>();
  let roles = 0;
  return {
    add: (placed) => {
      const { fitNow, roleId } = placed.role;
      if (fitNow.kind === 'off-plan' && !(roleId !== null && known.has(roleId))) return;
      roles++;
      for (const concept of conceptsOf(placed)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    },
    told: () => ({
      roles,
      skills: [...counts]
        .filter(
          ([concept, count]) =>
            count >= OFTEN * roles &&
            !planned(concept) &&
            !knowledge.skillGeneral[concept] &&
            (telling[concept] ?? 0) >= TELLING,
        )
        .sort(([a, first], [b, second]) => second - first || a - b)
        .slice(0, MOST)
        .map(([concept, asked]) => ({ name: knowledge.skillNames.get(concept), asked })),
    }),
  };
}

/** What is missing, and what to do about it. */
export function missingMessage({ roles, skills: [first] }: Missing): Statement {
  if (roles < least.market)
    return tooFew('what they ask for beyond your plan', 'roles that have to do with it', roles, least.market);
  if (!first)
    return {
      title: 'Your plan names what these roles ask for',
      advice: 'Nothing else is asked for again and again. Keep to the skills you chose.',
    };
  return {
    title: `${percent(first.asked, roles)} ask for ${first.name}, which your plan doesn’t name`,
    advice: 'If it is on your way, add it; if you have it under another name, say so. If not, leave it.',
  };
}
