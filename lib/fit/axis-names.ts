import type { Axis } from './fit';

/** The axes as the person reads them. */
export const axisNames: Record<Axis, string> = { direction: 'Direction', growth: 'Growth', reach: 'Reach' };
