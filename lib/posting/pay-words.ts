import type { Pay } from './schema';

/** Pay as people say it. In: a posting's pay. Out: "40000–52000 EUR a year"; empty when it says none. */
export const payWords = (pay: Pay | null): string =>
  pay
    ? [
        [pay.from, pay.to].filter((amount) => amount !== null).join('–'),
        pay.currency,
        pay.period && `a ${pay.period}`,
      ]
        .filter(Boolean)
        .join(' ')
    : '';
