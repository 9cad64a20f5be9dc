import type { Posting } from './schema';

const DAY = 86_400_000;

/**
 * How old a posting is, or that it has expired, as a sentence; null when it doesn't say. Shown beside the
 * score, never inside it. `now` in milliseconds.
 */
export function staleness(posting: Pick<Posting, 'postedOn' | 'validThrough'>, now: number): string | null {
  if (posting.validThrough && Date.parse(posting.validThrough) + DAY <= now)
    return `Expired on ${posting.validThrough}.`;
  if (!posting.postedOn) return null;
  const days = Math.floor((now - Date.parse(posting.postedOn)) / DAY);
  if (days < 0) return null;
  if (days === 0) return 'Posted today.';
  if (days < 60) return `Posted ${days} ${days === 1 ? 'day' : 'days'} ago.`;
  return `Posted ${Math.floor(days / 30)} months ago: ask whether it is still open.`;
}
