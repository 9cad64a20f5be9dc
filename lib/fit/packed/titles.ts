import type { TitlePoint } from '../../knowledge/titles/relatedness';
import { type Columns, Flag } from './pack';

/** A packed posting's title and the job in it. */
interface Title {
  title: TitlePoint;
  job: TitlePoint;
}

const opened = new WeakMap<Columns, Title[]>();

/** The titles of packed postings as relatedness compares them; remembered as long as the pack is. */
function titlesOf(columns: Columns): readonly Title[] {
  const known = opened.get(columns);
  if (known) return known;
  const { features, featureWeights, featureEnds, roles, shares, roleEnds, certainty } = columns;
  const point = (at: number): TitlePoint => {
    const from = at ? featureEnds[at - 1] : 0;
    const to = featureEnds[at];
    const [first, last] = [at ? roleEnds[at - 1] : 0, roleEnds[at]];
    return {
      certainty: certainty[at] ?? 0,
      features: features.subarray(from, to),
      weights: featureWeights.subarray(from, to),
      roles: roles.subarray(first, last),
      shares: shares.subarray(first, last),
    };
  };
  const made = Array.from(columns.flags, (flags, i): Title => {
    const title = point(2 * i);
    return { title, job: flags & Flag.wholeTitle ? title : point(2 * i + 1) };
  });
  opened.set(columns, made);
  return made;
}

/** As many comparisons are remembered for each pack. */
const REMEMBERED = 100;
const compared = new WeakMap<Columns, Map<string, Float64Array>>();

/**
 * How the titles of a pack compare with something, by `key`: computed once for each pack and key, so that a change of
 * levels compares no titles.
 */
export function comparison(
  columns: Columns,
  key: string,
  compare: (title: TitlePoint, job: TitlePoint) => number,
): Float64Array {
  const known = compared.get(columns) ?? new Map<string, Float64Array>();
  compared.set(columns, known);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= REMEMBERED) known.clear();
  const made = Float64Array.from(titlesOf(columns), ({ title, job }) => compare(title, job));
  known.set(key, made);
  return made;
}
