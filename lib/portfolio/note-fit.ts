import type { Fit } from '../fit/fit';
import type { FitNote } from './schema';

/** The numbers of a score, to be kept with a saved role; `at` in milliseconds. */
export function noteFit(fit: Fit, at: number): FitNote {
  const { direction, growth, reach } = fit.axes;
  return { at, fit: fit.fit, direction, growth, reach, kind: fit.kind };
}
