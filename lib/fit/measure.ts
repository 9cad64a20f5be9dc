import type { Lens } from './compiled-plan';
import { type Resemblance, resemblances } from './direction';
import type { Evidence } from './evidence';
import type { Axis, FitKind } from './fit';
import { type Growth, growthOf } from './growth';
import { type Reach, reachOf } from './reach';
import { type Said, saidOf } from './said';
import { given } from './weights';

/** A posting measured: the numbers, before they are put in words. Axes and fit from 0 to 1. */
export interface Measure {
  fit: number | null;
  axes: Record<Axis, number | null>;
  kind: FitKind;
  /** The option that it resembles most; undefined when the plan has none. */
  nearest: Resemblance | undefined;
  alike: readonly Resemblance[];
  said: readonly Said[];
  growth: Growth;
  reach: Reach;
}

/** Below this Direction is as good as nothing; keeps the geometric mean's logarithm finite. */
const LEAST = 0.01;

/**
 * Measures a posting on the three axes and together.
 * In: a lens and the evidence. What the evidence isn't enough for is null.
 */
export function measure(lens: Lens, evidence: Evidence): Measure {
  const said = saidOf(lens, evidence);
  const alike = resemblances(lens, evidence, said);
  const growth = growthOf(lens, evidence, said, alike);
  const reach = reachOf(lens, evidence, said, alike);
  const [nearest] = alike;
  const titled = evidence.title.parsed.words.length > 0;
  const axes = {
    direction: nearest && (titled || evidence.enough) ? nearest.value : null,
    growth: evidence.enough ? growth.value : null,
    reach: evidence.enough ? reach.value : null,
  };
  const fit = titled && evidence.enough ? combine(lens, axes) : null;
  return { fit, axes, kind: kindOf(lens, fit, axes, nearest), nearest, alike, said, growth, reach };
}

/**
 * The fit: the weighted geometric mean of the axes that are known. A mean of logarithms lets the weakest axis speak:
 * Direction at nothing is a fit of nothing, however easy the job is to get. Growth and Reach keep a floor, so that
 * they lower the fit without annulling it. An axis that isn't known leaves numerator and denominator; without Direction,
 * Growth has to lead. Last, the mean m is spread from the middle of the scale: m^s / (m^s + (1 − m)^s).
 * Growth counts by g² (1 + h²) / (g² + h²): where a job plainly builds something, the rest decides.
 */
export function combine(
  { weights, numbers: { fit } }: Pick<Lens, 'weights' | 'numbers'>,
  { direction, growth, reach }: Measure['axes'],
): number | null {
  const parts: [value: number, weight: number][] = [];
  if (direction !== null) parts.push([direction, weights.direction]);
  if (growth !== null)
    parts.push([
      direction === null ? growth : above(fit.growthFloor, plainly(fit.plainly, growth)),
      fit.growth * weights.growth,
    ]);
  if (direction === null && growth === null) return null;
  if (reach !== null) parts.push([above(fit.reachFloor, reach), fit.reach * weights.reach]);
  const all = parts.reduce((sum, [, weight]) => sum + weight, 0);
  if (all === 0) return null;
  const mean = Math.exp(
    parts.reduce((sum, [value, weight]) => sum + weight * Math.log(Math.max(LEAST, value)), 0) / all,
  );
  return mean ** fit.spread / (mean ** fit.spread + (1 - mean) ** fit.spread);
}

/** Steep up to half, flat from there on; 0 and 1 stay what they are. */
const plainly = (half: number, growth: number) => (growth ** 2 * (1 + half ** 2)) / (growth ** 2 + half ** 2);

const above = (floor: number, value: number) => floor + (1 - floor) * value;

/** What the posting is to the plan: off it, too early, or what its nearest role option is. */
export function kindOf(
  { numbers: { kind } }: Pick<Lens, 'numbers'>,
  fit: number | null,
  { reach }: Measure['axes'],
  nearest: Pick<Resemblance, 'value' | 'option'> | undefined,
): FitKind {
  if (!nearest || fit === null || fit * 100 < kind.offPlan) return 'off-plan';
  if (nearest.value * 100 < kind.astray) return 'off-plan';
  const early = kind.tooEarly * (nearest.option.role.horizon === '3-5y' ? given.later : 1);
  if (reach !== null && reach * 100 < early) return 'too-early';
  return nearest.option.role.kind;
}
