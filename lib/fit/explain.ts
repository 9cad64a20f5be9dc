import type { Lens } from './compiled-plan';
import type { Evidence } from './evidence';
import { directionReasons, directionSentence } from './explain-direction';
import { growthReasons, growthSentence } from './explain-growth';
import { reachReasons, reachSentence } from './explain-reach';
import { type Axis, axes, type Fit } from './fit';
import type { Measure } from './measure';

/** As many reasons as anybody reads on one side. */
const MOST = 8;
/** Words about the work with which a text is thin, and plenty. */
const THIN = 60;
const PLENTY = 150;

/** Puts a measured posting in words. Out: the fit but for what would change it. */
export function explain(
  lens: Lens,
  evidence: Evidence,
  measured: Measure,
  provisional: boolean,
): Omit<Fit, 'changes'> {
  const { nearest, growth, reach, kind, fit } = measured;
  const known = (axis: Axis) => measured.axes[axis] !== null;
  const all = [
    ...(nearest && known('direction') ? directionReasons(lens, evidence, nearest) : []),
    ...(known('growth') ? growthReasons(evidence, growth) : []),
    ...(known('reach') ? reachReasons(lens, evidence, reach) : []),
  ].sort((a, b) => b.points - a.points || axes.indexOf(a.axis) - axes.indexOf(b.axis));
  const against = all.filter(({ sense }) => sense === 'against').slice(0, MOST);
  const points = (value: number | null) => (value === null ? null : 100 * value);
  return {
    fit: points(fit),
    axes: {
      direction: points(measured.axes.direction),
      growth: points(measured.axes.growth),
      reach: points(measured.axes.reach),
    },
    kind,
    roleId: kind === 'off-plan' ? null : (nearest?.option.role.id ?? null),
    sentences: {
      direction: directionSentence(lens, measured.axes.direction, nearest),
      growth: growthSentence(measured.axes.growth, growth),
      reach: reachSentence(
        measured.axes.reach,
        against.find(({ axis }) => axis === 'reach'),
      ),
    },
    reasons: all.filter(({ sense }) => sense === 'for').slice(0, MOST),
    against,
    unknown: unknownOf(lens, evidence, measured, provisional),
    confidence: confidenceOf(evidence, provisional),
    provisional,
  };
}

function unknownOf(
  { own, options }: Lens,
  evidence: Evidence,
  { fit, reach }: Measure,
  provisional: boolean,
): string[] {
  const unknown: string[] = [];
  if (fit === null) unknown.push('There is not enough to judge.');
  if (provisional) unknown.push('Only the card was read, not the posting.');
  if (!evidence.english)
    unknown.push(
      'The posting isn’t in English: only titles, names and words it shares with English were understood.',
    );
  if (!options.length) unknown.push('Your plan has no role options, so nobody can say where this leads.');
  if (!own.title)
    unknown.push(
      own.isSaid
        ? 'Your plan doesn’t say what you do today, so Reach is a guess.'
        : 'Your plan doesn’t say what you do today, so nobody can tell whether this is within reach.',
    );
  if (own.title && own.yearsAssumed && reach.yearsAsked)
    unknown.push(`Your plan doesn’t say how many years you have worked; ${own.years} were assumed.`);
  for (const { value } of evidence.languages.slice(0, 1))
    unknown.push(`Whether you speak ${value} isn’t in your plan.`);
  return unknown;
}

function confidenceOf({ english, words }: Evidence, provisional: boolean): Fit['confidence'] {
  if (!english || words < THIN) return 'low';
  return provisional || words < PLENTY ? 'medium' : 'high';
}
