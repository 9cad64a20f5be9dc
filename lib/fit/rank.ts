import type { Fit } from './fit';

/** From these fits on a posting is a weak, a fair and a strong step; 35 and 65 are the product's promise. */
const ranks = [35, 50, 65];

/** 0 (off the plan, or unknown) to 3 (a strong step): a fit's colour, never its only carrier. */
export function rankOf({ fit, kind }: Pick<Fit, 'fit' | 'kind'>): number {
  return fit === null || kind === 'off-plan' ? 0 : ranks.filter((from) => fit >= from).length;
}
