import type { Lens } from '../../fit/compiled-plan';
import { combine } from '../../fit/measure';
import type { SavedRole } from '../schema';
import { isOpen } from './coverage';
import type { Statement } from './statement';

/** Today's role as redesigned, against the open saved roles: on Direction and Growth, one has it already. */
export interface Staying {
  title: string;
  /** 0 to 100; null when its duties aren't enough to judge. */
  fit: number | null;
  direction: number | null;
  growth: number | null;
  /** Open roles that were compared, and how many of them lead further. */
  roles: number;
  better: number;
}

/** What a role would be worth if one had it: its fit by Direction and Growth alone, 0 to 100; null: not judged. */
function fitOnceThere(
  lens: Pick<Lens, 'weights' | 'numbers'>,
  { direction, growth }: Pick<SavedRole['fitNow'], 'direction' | 'growth'>,
): number | null {
  const share = (points: number | null) => (points === null ? null : points / 100);
  const axes = { direction: share(direction), growth: share(growth), reach: null };
  const fit = combine({ ...lens, weights: { ...lens.weights, reach: 0 } }, axes);
  return fit === null ? null : 100 * fit;
}

/** Compares staying with leaving. In: a lens, today's role with its score, the saved roles. */
export function stayingOf(
  lens: Lens,
  today: Pick<Staying, 'title' | 'fit' | 'direction' | 'growth'>,
  roles: readonly SavedRole[],
): Staying {
  const compared = roles.flatMap((role) => (isOpen(role) ? (fitOnceThere(lens, role.fitNow) ?? []) : []));
  const { fit } = today;
  return {
    ...today,
    roles: compared.length,
    better: fit === null ? 0 : compared.filter((one) => one > fit).length,
  };
}

/** Whether leaving beats staying, and what to do about it. */
export function stayingMessage({ fit, roles, better }: Staying): Statement {
  if (fit === null)
    return {
      title: 'Your role of today can’t be judged yet',
      advice: 'Say in the plan what each duty practises, and it gets its score.',
    };
  const points = Math.round(fit);
  if (!roles)
    return {
      title: `Staying is worth ${points}, as you would redesign it`,
      advice: 'Save roles you could leave for: leaving has to beat staying.',
    };
  if (!better)
    return {
      title: `Staying, redesigned, beats ${roles === 1 ? 'the one open role' : `the ${roles.toLocaleString('en')} open roles`} you saved`,
      advice: 'Put your evenings into the redesign first; it leads further than leaving.',
    };
  return {
    title: `${better.toLocaleString('en')} of ${roles.toLocaleString('en')} open roles lead further than staying`,
    advice: `Staying is worth ${points} as you would redesign it; only what beats that is worth leaving for.`,
  };
}
