import { inWords } from '../../plan/in-words';
import { pathwaysOf } from '../../plan/pathways';
import type { Plan } from '../../plan/schema';
import type { SavedRole } from '../schema';
import { least, percent, type Statement, tooFew } from './statement';

/** A role option, or null for what is on no pathway, with the open roles under it. */
export interface OptionCount {
  id: string | null;
  title: string;
  count: number;
  /** How many of them fit by 65 or more. */
  strong: number;
}

/** Where the open roles lie: on the role options, and on the pathways that lead over them. */
export interface Coverage {
  options: OptionCount[];
  ways: { roleIds: string[]; titles: string[]; count: number }[];
}

/** From this fit on a role is a strong step. */
export const STRONG = 65;

/** Whether a role is still to be decided: neither taken nor closed. */
export const isOpen = ({ stage }: Pick<SavedRole, 'stage'>): boolean =>
  stage !== 'closed' && stage !== 'accepted';

/** Counts the open roles by role option and by pathway. In: the plan, its saved roles. */
export function coverageOf(plan: Plan, roles: readonly SavedRole[]): Coverage {
  const named = plan.roles.filter(({ title }) => title.trim());
  const counts = new Map<string | null, OptionCount>(
    [...named, { id: null, title: 'On no pathway' }].map(({ id, title }) => [
      id,
      { id, title, count: 0, strong: 0 },
    ]),
  );
  for (const role of roles) {
    const one = isOpen(role) ? (counts.get(role.roleId) ?? counts.get(null)) : undefined;
    if (!one) continue;
    one.count++;
    if ((role.fitNow.fit ?? 0) >= STRONG) one.strong++;
  }
  const ways = pathwaysOf(plan).map(({ roles: stops }) => {
    const titled = stops.filter(({ title }) => title.trim());
    return {
      roleIds: titled.map(({ id }) => id),
      titles: titled.map(({ title }) => title),
      count: titled.reduce((sum, { id }) => sum + (counts.get(id)?.count ?? 0), 0),
    };
  });
  return { options: [...counts.values()], ways };
}

/** More than this share under one role option is much to hang on one door. */
const MUCH = 0.6;

/** Which ways are covered, whether most hangs on one, and what to do about it. */
export function coverageMessage({ options }: Coverage): Statement {
  const under = options.filter(({ id }) => id !== null);
  const all = under.reduce((sum, { count }) => sum + count, 0);
  if (all < least.coverage)
    return tooFew('how well your pathways are covered', 'open roles on them', all, least.coverage);
  const [most] = [...under].sort((a, b) => b.count - a.count);
  const bare = under.filter(({ count }) => count === 0).map(({ title }) => title);
  if (most && most.count / all > MUCH && under.length > 1)
    return {
      title: `${percent(most.count, all)} of your open roles hang on ${most.title}`,
      advice: bare.length
        ? `Look for a role towards ${inWords(bare)}: a second way keeps you free.`
        : 'Look at the other ways too: a second one keeps you free when this one closes.',
    };
  if (bare.length)
    return {
      title: `Nothing saved yet towards ${inWords(bare)}`,
      advice: 'Search for that title once, or take it off the plan if it no longer pulls you.',
    };
  return {
    title: `Open roles on every one of your ${under.length} role options`,
    advice: 'Your search is spread well. Put your time where the fit is strong.',
  };
}
