// made once: a formatter costs more than a hundred days in words
const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day in words: "22 Nov 2026"; what is no day stays as it is. */
export function sayDay(day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? day : inWords.format(instant);
}
