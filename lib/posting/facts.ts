import type { Pay, Posting } from './schema';

const AMOUNT = String.raw`(\d{1,3}(?:[,.\s]\d{3})+|\d+(?:[.,]\d\d?)?)\s?(k(?!\p{L}))?(?![\d%])`;
const SIGN = String.raw`([A-Z]{0,2}\$|€|£|₹|Kč|zł|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SGD|INR|CZK|PLN|SEK|NOK|DKK)\b)`;
/** "/yr" after the first of two amounts. */
const PER = String.raw`(?:\s?\/\s?[a-z]+)?`;
const PAY = new RegExp(
  `${SIGN}?\\s?${AMOUNT}\\s?${SIGN}?${PER}(?:\\s?(?:[-–—]|to)\\s?${SIGN}?\\s?${AMOUNT}\\s?${SIGN}?)?`,
  'giu',
);
const CURRENCIES: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  S$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  KČ: 'CZK',
  ZŁ: 'PLN',
};
const PERIODS = [
  [/\b(?:h(?:ou)?r|hod)/i, 'hour'],
  [/\bda(?:y|ily)\b/i, 'day'],
  [/\bweek/i, 'week'],
  [/\bmonth|měsíc|\bmonat/i, 'month'],
  [/\byear|\byr\b|\bannu|\bp\.a|\bjahr/i, 'year'],
] as const;

/**
 * Pay named in a line of text: "$60k – $100k", "€ 50.000 - 60.000 a year", "£15.50 an hour".
 * Null when no amount stands with a currency.
 */
export function payIn(line: string): Pay | null {
  for (const [, before, low, lowK, between, second, high, highK, after] of line
    .slice(0, 1000)
    .matchAll(PAY)) {
    const signs = [before, between, second, after].flatMap((sign) => sign?.toUpperCase() ?? []);
    // a code says more than a sign: "$143,000 CAD"
    const sign = signs.find((each) => /^[A-Z]{3}$/.test(each)) ?? signs[0];
    if (!sign) continue;
    const period = PERIODS.find(([word]) => word.test(line))?.[1] ?? null;
    // "$60 – 100k" means thousands at both ends
    return {
      from: amount(low, lowK || highK),
      to: amount(high, highK),
      currency: CURRENCIES[sign] ?? sign,
      period,
    };
  }
  return null;
}

function amount(digits: string | undefined, thousands: string | undefined): number | null {
  if (!digits) return null;
  const plain = /[.,\s]\d{3}(?!\d)/.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.');
  return Number(plain) * (thousands ? 1000 : 1);
}

/** How one works, by the words of a short text ("Leeds (Hybrid)", "TELECOMMUTE"); null when it doesn't say. */
export function workplaceIn(text: string): Posting['workplace'] {
  if (/\bhybrid|\bibrid|\bhíbrid/i.test(text)) return 'hybrid';
  if (/\bremot|\btelecommut|\bhome.?office|\bwork from home/i.test(text)) return 'remote';
  return /\b(?:on.?site|in.?office|in sede|presencial|in person)\b/i.test(text) ? 'onsite' : null;
}

/** Whether a short text is about the contract: "Full-time", "INTERNSHIP". */
export function isContract(text: string): boolean {
  return (
    text.length <= 60 &&
    /(?:\b|_)(?:(?:full|part)[\s_-]?time|contract(?:or)?|permanent|temporary|intern(?:ship)?|freelance|fixed[\s-]term|vollzeit|teilzeit|cdi|cdd|plný úvazek)(?:\b|_)/i.test(
      text,
    )
  );
}

/** The calendar day at the start of an ISO date or time; null for anything else. */
export function dayOf(text: string | null): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(text?.trim() ?? '')?.[0];
  const time = Date.parse(day ?? '');
  return day && time && new Date(time).toISOString().startsWith(day) ? day : null;
}
