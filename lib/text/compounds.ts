/** Words also written as two, at the bar: read as two, so that "frontend", "front-end" and "front end" are one. */
const written =
  'front|end back|end full|stack e|commerce e|learning e|mail health|care child|care home|care cyber|security ' +
  'data|center data|centre data|set time|sheet time|keeping time|line book|keeping record|keeping house|keeping ' +
  'team|work fund|raising copy|writing script|writing story|telling problem|solving decision|making multi|tasking ' +
  'multi|media on|site off|site in|house on|line check|list road|map wire|frame play|book white|paper pay|roll ' +
  'land|scaping wood|working metal|working dress|making bar|tending life|guarding fore|casting team|building ' +
  'brain|storming bench|marking touch|point key|note help|desk walk|through hand|over fork|lift web|site';

const splits = new Map(written.split(' ').map((pair) => [pair.replace('|', ''), pair.indexOf('|')]));

/**
 * Where a compound comes apart. In: a lower-case form. Out: the length of its first part; 0 when it stays whole.
 */
export function splitOf(form: string): number {
  const known = splits.get(form);
  if (known !== undefined) return known;
  return form.length > 4 && form.endsWith('js') ? form.length - 2 : 0;
}
