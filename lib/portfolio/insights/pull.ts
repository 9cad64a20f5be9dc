import type { SavedRole } from '../schema';
import { STRONG } from './coverage';
import { least, type Statement, tooFew } from './statement';

/** Roles with the same pull whose fits lie in the same ten points. */
export interface PullCell {
  /** 0 to 5. */
  pull: number;
  /** The middle of their ten points of fit. */
  fit: number;
  count: number;
}

/** A role whose pull and fit contradict each other. */
export interface PullRole {
  id: string;
  title: string;
  company: string | null;
  /** 0 to 5. */
  pull: number;
  /** 0 to 100. */
  fit: number;
}

/** The person's pull against the score. */
export interface Pull {
  rated: number;
  cells: PullCell[];
  /** By pull, 0 to 5: how many, and their mean fit (null without any). */
  byPull: { count: number; mean: number | null }[];
  /** They pull, and don't fit: the strongest contradictions first. */
  heart: PullRole[];
  /** They fit, and don't pull. */
  head: PullRole[];
}

const BIN = 10;
/** From this pull on a role pulls, up to that one it doesn't. */
const STRONGLY = 4;
const HARDLY = 1;
/** Below this fit a role is weak for the plan. */
const WEAK = 50;
/** As many contradictions are told on each side. */
const TOLD = 5;

/** Compares pull with fit over the roles that have both. */
export function pullOf(roles: readonly SavedRole[]): Pull {
  const both = roles.flatMap(({ id, title, company, excitement: pull, fitNow: { fit } }): PullRole[] =>
    pull === null || fit === null ? [] : [{ id, title, company, pull, fit }],
  );
  const cells = new Map<string, PullCell>();
  const byPull = Array.from({ length: 6 }, () => ({ count: 0, sum: 0 }));
  for (const { pull, fit } of both) {
    const bin = Math.min(Math.floor(fit / BIN), 100 / BIN - 1) * BIN + BIN / 2;
    const cell = cells.get(`${pull} ${bin}`) ?? { pull, fit: bin, count: 0 };
    cells.set(`${pull} ${bin}`, { ...cell, count: cell.count + 1 });
    const row = byPull[pull];
    if (!row) continue;
    row.count++;
    row.sum += fit;
  }
  const heart = both.filter(({ pull, fit }) => pull >= STRONGLY && fit < WEAK);
  const head = both.filter(({ pull, fit }) => pull <= HARDLY && fit >= STRONG);
  return {
    rated: both.length,
    cells: [...cells.values()],
    byPull: byPull.map(({ count, sum }) => ({ count, mean: count ? sum / count : null })),
    heart: heart.sort((a, b) => b.pull - a.pull || a.fit - b.fit).slice(0, TOLD),
    head: head.sort((a, b) => a.pull - b.pull || b.fit - a.fit).slice(0, TOLD),
  };
}

/** Points of mean fit between what pulls and what doesn't, from which on they agree, or contradict each other. */
const APART = 8;

/** Whether heart and plan agree, and what to do about it. */
export function pullMessage({ rated, byPull }: Pull): Statement {
  if (rated < least.pull)
    return tooFew('whether what pulls you also fits', 'roles with a pull', rated, least.pull);
  const meanOf = (rows: Pull['byPull']) => {
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    return count ? rows.reduce((sum, row) => sum + row.count * (row.mean ?? 0), 0) / count : null;
  };
  const [low, high] = [meanOf(byPull.slice(0, 3)), meanOf(byPull.slice(STRONGLY))];
  if (low === null || high === null)
    return {
      title: 'Everything you rated pulls you alike',
      advice: 'Rate roles that leave you cold too: the difference is what tells.',
    };
  const means = `what pulls you fits by ${Math.round(high)} on average, what doesn’t by ${Math.round(low)}`;
  if (high - low >= APART)
    return {
      title: 'What pulls you also fits your plan',
      advice: `In figures, ${means}. Trust both, and start with the roles at the top right.`,
    };
  if (low - high >= APART)
    return {
      title: 'What pulls you leads elsewhere than your plan',
      advice: `In figures, ${means}. Ask what those roles have that your vision lacks, and write it down there.`,
    };
  return {
    title: 'Your pull and the score tell different things',
    advice: `In figures, ${means}. Read the roles below once more: one of the two knows something.`,
  };
}
