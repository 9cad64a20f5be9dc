/** A date as somebody wrote it down: a year, perhaps its month (1 to 12), perhaps the day. */
export interface WrittenDate {
  year: number;
  month: number | null;
  day: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 || null;
const longYear = (text: string) => (text.length > 2 ? Number(text) : Number(text) + 2000);

/**
 * Reads a date in the ways that exports and CVs write it: "2019", "Mar 2019", "2019-03", "4 March 2019",
 * "March 4, 2019", "3/4/19" (the month first, as LinkedIn has it, unless that can't be), with or without a time.
 * Out: null where it is none, or outside 1950 to 2100.
 */
export function readDate(text: string): WrittenDate | null {
  const written = text.trim();
  const date = isoDate(written) ?? slashedDate(written) ?? namedDate(written) ?? yearOnly(written);
  return date && date.year >= 1950 && date.year <= 2100 && isThere(date) ? date : null;
}

/** The day that a date names, as "2026-11-22"; null where it leaves the day open. */
export function dayOf(date: WrittenDate | null): string | null {
  if (!date?.month || !date.day) return null;
  return `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

function isoDate(text: string): WrittenDate | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s]|$)/.exec(text) ?? [];
  return year && month ? { year: Number(year), month: Number(month), day: day ? Number(day) : null } : null;
}

function slashedDate(text: string): WrittenDate | null {
  const [, a, separator, b, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text) ?? [];
  if (!a || !b || !year) {
    const [, month, alone] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
    return month && alone ? { year: Number(alone), month: Number(month), day: null } : null;
  }
  const dayFirst = separator === '.' || Number(a) > 12;
  return {
    year: longYear(year),
    month: Number(dayFirst ? b : a),
    day: Number(dayFirst ? a : b),
  };
}

function namedDate(text: string): WrittenDate | null {
  const [, before, name = '', after, year] =
    /^(?:[a-z]+day,?\s+)?(\d{1,2})?(?:st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?[\s,-]*(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/i.exec(
      text,
    ) ?? [];
  const month = monthOf(name);
  if (!month || !year) return null;
  const day = before ?? after;
  return { year: Number(year), month, day: day ? Number(day) : null };
}

const yearOnly = (text: string): WrittenDate | null =>
  /^\d{4}$/.test(text) ? { year: Number(text), month: null, day: null } : null;

const isThere = ({ year, month, day }: WrittenDate) =>
  month === null ||
  (month >= 1 &&
    month <= 12 &&
    (day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())));
