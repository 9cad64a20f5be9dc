import type { Pay, Posting } from '../posting/schema';

const AMOUNT = String.raw`(\d{1,3}(?:[,.\s]\d{3})+|\d+(?:[.,]\d\d?)?)\s?(k?)(?![\d%])`;
const SIGN = String.raw`([A-Z]{0,2}\$|€|£|₹|Kč|zł|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SGD|CZK|PLN|SEK|NOK|DKK)\b)`;
const PAY = new RegExp(
  `${SIGN}?\\s?${AMOUNT}\\s?${SIGN}?(?:\\s?(?:[-–—]|to)\\s?${SIGN}?\\s?${AMOUNT}\\s?${SIGN}?)?`,
  'gi',
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

/** The period that a word of pay stands for ("per hour", "YEAR", "annually"); null when none is named. */
export function periodOf(text: string): Pay['period'] {
  const word = /\b(h(?:ou)?r|da[yi]|week|month|year|annu)/i.exec(text)?.[0].toLowerCase();
  if (!word) return null;
  return word[0] === 'h'
    ? 'hour'
    : word[0] === 'd'
      ? 'day'
      : word[0] === 'w'
        ? 'week'
        : word[0] === 'm'
          ? 'month'
          : 'year';
}

/**
 * Pay named in a line of text: "$60k – $100k", "€ 50.000 - 60.000 a year", "£15.50 an hour".
 * Null when no amount stands with a currency.
 */
export function payIn(line: string): Pay | null {
  for (const [, before, low, lowK, between, second, high, highK, after] of line
    .slice(0, 1000)
    .matchAll(PAY)) {
    const sign = (before || between || second || after)?.toUpperCase();
    if (!sign) continue;
    // "$60 – 100k" means thousands at both ends
    return {
      from: amount(low, lowK || highK),
      to: amount(high, highK),
      currency: CURRENCIES[sign] ?? sign,
      period: periodOf(line),
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
  return /\b(?:on.?site|in.?office|in sede|presencial)\b/i.test(text) ? 'onsite' : null;
}

/** The calendar day at the start of an ISO date or time; null for anything else. */
export function dayOf(text: string | undefined): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(text?.trim() ?? '')?.[0];
  const time = Date.parse(day ?? '');
  return day && time && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** A name without what leads to it ("at Acme", "Acme |"); undefined when it is none: empty, or a host name. */
export function companyName(text: string | undefined): string | undefined {
  const name = text?.replace(/^(?:at|@|by) (?=\S)|^[\s|·•–-]+|[\s|·•–-]+$/g, '');
  return name && !/^(?:https?:|www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|jobs|io)$)/i.test(name)
    ? name
    : undefined;
}

/** Places in one line, each once, at most five: lists of every country say nothing. */
export function placesOf(places: readonly string[]): string | undefined {
  return [...new Set(places.filter(Boolean))].slice(0, 5).join('; ') || undefined;
}

/** Whether a short text is about the contract: "Full-time", "Internship". */
export function contractIn(text: string): boolean {
  return /\b(?:(?:full|part)[\s-]?time|contract|permanent|temporary|internship|freelance|fixed[\s-]term)\b/i.test(
    text.slice(0, 60),
  );
}
