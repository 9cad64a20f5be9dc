/** A saved role whose fit is known at two times, each 0 to 100 or null where it wasn't judged. */
export interface FitPair {
  id: string;
  title: string;
  was: number | null;
  now: number | null;
}

/** Points by which a fit must move to be spoken of. */
const MOVED = 3;

/** The pairs that moved by three points or more, the widest way first. */
export function movedFits(pairs: readonly FitPair[]): FitPair[] {
  const way = ({ was, now }: FitPair) => (was === null || now === null ? 0 : Math.abs(now - was));
  return pairs.filter((pair) => way(pair) >= MOVED).sort((a, b) => way(b) - way(a));
}

/** What became of the fits, in one sentence. In: pairs. Out: "4 rose, 1 fell, 12 stayed."; null without any. */
export function fitsMessage(pairs: readonly FitPair[]): string | null {
  const judged = pairs.filter(({ was, now }) => was !== null && now !== null);
  if (!judged.length) return null;
  const moved = movedFits(judged);
  const risen = moved.filter(({ was, now }) => (now ?? 0) > (was ?? 0)).length;
  if (!moved.length) return 'The fits of your saved roles stayed as they were.';
  const said = [
    risen && `${risen} rose`,
    moved.length - risen && `${moved.length - risen} fell`,
    judged.length - moved.length && `${judged.length - moved.length} stayed`,
  ];
  return `Of the fits of your saved roles, ${said.filter(Boolean).join(', ')}.`;
}
