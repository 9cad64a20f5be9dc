import type { Fit, FitKind } from '../fit/fit';
import { rankOf } from '../fit/rank';
import { kindWords } from '../plan/plan-words';
import type { Mark } from '../shell/protocol';
import type { Seen } from '../store/db';

/** How each kind is called on a badge: as in the plan, but that a badge has room for a dozen letters only. */
const words: Record<FitKind, string> = {
  ...kindWords,
  'cross-functional': 'side step',
  'too-early': 'too early',
  'off-plan': 'off the plan',
};

type Scored = Pick<Fit, 'fit' | 'kind' | 'provisional'>;

type Known = Pick<Mark, 'saved' | 'dismissed' | 'seen'>;

function labelOf({ fit, kind, provisional }: Scored, { saved, dismissed, seen }: Known): string {
  const parts =
    fit === null ? ['Waymark: not enough to judge'] : [`Waymark: fit ${Math.round(fit)} of 100`, words[kind]];
  if (provisional) parts.push('from the card only');
  if (saved) parts.push('saved');
  if (dismissed) parts.push('marked not for you');
  if (seen && !saved && !dismissed) parts.push('looked at before');
  return `${parts.join(', ')}. Open the reasons.`;
}

/**
 * What the badge shows of a score, given what is remembered of the posting and whether it is saved.
 * @param isCard it stands in a list: only there it says that its posting was looked at before.
 */
export function markOf(scored: Scored, seen: Seen | undefined, saved: boolean, isCard = false): Mark {
  const { fit, kind, provisional } = scored;
  const dismissed = seen?.dismissedAt != null;
  const looked = isCard && seen !== undefined && seen.revision >= 0;
  return {
    fit,
    kind,
    rank: rankOf(scored),
    word: dismissed ? 'not for me' : saved ? 'saved' : fit === null ? '' : words[kind],
    label: labelOf(scored, { saved, dismissed, seen: looked }),
    provisional,
    saved,
    dismissed,
    seen: looked,
  };
}
