import type { Pay, Posting } from '../posting/schema';

const CURRENCIES: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  Kč: 'CZK',
  zł: 'PLN',
};
const AMOUNT = String.raw`(\d{1,3}(?:[,.\s\u00a0]\d{3})+|\d+(?:[.,]\d{1,2})?)\s?([kK])?(?![\d%])`;
const SIGN = String.raw`(?:US|CA|AU|S|A|C)?\$|€|£|₹|Kč|zł|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|CZK|PLN|SEK|NOK|DKK|SGD)\b`;
const PAY = new RegExp(
  `(${SIGN})?\\s?${AMOUNT}\\s?(${SIGN})?(?:\\s?(?:-|–|—|to|up to)\\s?(?:${SIGN})?\\s?${AMOUNT}\\s?(${SIGN})?)?`,
  'g',
);

/** The period that a word of pay stands for ("per hour", "YEAR", "p.a."); null when none is named. */
export function periodOf(text: string): Pay['period'] {
  if (/\bh(?:ou)?r|\bhod/i.test(text)) return 'hour';
  if (/\bday|\bdaily/i.test(text)) return 'day';
  if (/\bweek/i.test(text)) return 'week';
  if (/\bmonth|měsíc|\bmtl|\bmonat/i.test(text)) return 'month';
  if (/\byear|\bannu|\bp\.?a\b|\bjahr/i.test(text)) return 'year';
  return null;
}

function amount(digits: string | undefined, thousands: string | undefined): number | null {
  if (!digits) return null;
  const plain = /[.,\s\u00a0]\d{3}(?!\d)/.test(digits)
    ? digits.replace(/[^\d]/g, '')
    : digits.replace(',', '.');
  return Number(plain) * (thousands ? 1000 : 1);
}

/**
 * Pay named in a line of text: "$60k – $100k", "€ 50.000 - 60.000 a year", "£15.50 an hour".
 * Null when no amount stands with a currency.
 */
export function payIn(line: string): Pay | null {
  for (const m of line.slice(0, 1000).matchAll(PAY)) {
    const sign = m[1] ?? m[4] ?? m[7];
    if (!sign) continue;
    const upper = amount(m[5], m[6]);
    // "$60 – 100k" means thousands on both ends
    const from = amount(m[2], m[3] ?? (upper !== null && upper >= 1000 ? m[6] : undefined));
    const code = /^[A-Z]{3}$/.test(sign) ? sign : (CURRENCIES[sign] ?? (sign.startsWith('S') ? 'SGD' : null));
    const dollar = { US$: 'USD', CA$: 'CAD', C$: 'CAD', AU$: 'AUD', A$: 'AUD' }[sign];
    return { from, to: upper, currency: dollar ?? code, period: periodOf(line) };
  }
  return null;
}

/** How one works, by the words of a short text ("Leeds (Hybrid)", "TELECOMMUTE"); null when it doesn't say. */
export function workplaceIn(text: string): Posting['workplace'] {
  if (/\bhybrid|\bibrido|\bhíbrido/i.test(text)) return 'hybrid';
  if (/\bremote|\btelecommut|\bhome.?office|\bwork from home|\bda remoto/i.test(text)) return 'remote';
  if (/\bon.?site\b|\bin.?office\b|\bin sede\b|\bpresencial/i.test(text)) return 'onsite';
  return null;
}

/** The calendar day at the start of an ISO date or time; null for anything else. */
export function dayOf(text: string | null | undefined): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '')?.[1];
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null;
}

/** A name without what surrounds it ("at Acme", "Acme | ") or undefined when it is none: empty, or a host name. */
export function companyName(text: string | null | undefined): string | undefined {
  const name = (text ?? '').replace(/^(?:at|@|by)\s+(?=\S)/, '').replace(/^[\s|·•–-]+|[\s|·•–-]+$/g, '');
  return name && !/^(?:https?:|www\.)|^[\w-]+\.(?:[\w-]+\.)*(?:com|org|net|co|jobs|io)$/i.test(name)
    ? name
    : undefined;
}

/** Places in one line, each once, at most five: lists of every country say nothing. */
export function placesOf(places: readonly string[]): string | undefined {
  const each = [...new Set(places.map((place) => place.trim()).filter(Boolean))];
  return each.length ? each.slice(0, 5).join('; ') : undefined;
}
