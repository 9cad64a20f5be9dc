import type { Axis, Fit } from './fit';

/** A phrase of a description that a reason stands on. */
export interface Phrase {
  /** UTF-16 offsets in the description. */
  start: number;
  end: number;
  /** What it speaks for, or that it speaks against. */
  mark: Axis | 'against';
  /** The reason, as a sentence. */
  why: string;
}

/**
 * The phrases of a description that reasons stand on, in their order, none within another: where two overlap, the one
 * of the stronger reason stays. In: a fit that was made of that very description. Out: where they stand.
 */
export function phrasesOf({ reasons, against }: Pick<Fit, 'reasons' | 'against'>): Phrase[] {
  const kept: Phrase[] = [];
  for (const { axis, sense, place, text } of [...reasons, ...against]) {
    if (place?.field !== 'description') continue;
    const { start, end } = place;
    if (kept.some((one) => one.start < end && start < one.end)) continue;
    kept.push({ start, end, mark: sense === 'against' ? 'against' : axis, why: text });
  }
  return kept.sort((a, b) => a.start - b.start);
}
