import { fingerprint } from '../text/hash';
import { KEY_BOUND } from './bounds';
import type { Posting } from './schema';

/**
 * Parameters that say where a visitor came from and never what the page shows. Only names that mean nothing else:
 * "ref", "position" or "sid" can be the job's own number.
 */
const TRACKING =
  /^(?:utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|_g[al]|trk|tracking_?id|refid|lipi|midtoken|midsig|otptoken|gh_src|lever-source.*)$/i;

/**
 * An address as an identity: https, no "www.", no fragment (unless the page's own router uses it), no trailing
 * slash, no parameters of tracking, the others in order. Returns the input where it is no address.
 */
export function cleanAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length ? `?${new URLSearchParams(kept)}` : '';
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `https://${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query}${route}`;
}

/**
 * What tells a posting or card from every other: its site and the site's identifier, else its cleaned address.
 * At most `KEY_BOUND` UTF-16 units: of a longer one the beginning and a hash of the whole.
 */
export function postingKey({ site, siteId, url }: Pick<Posting, 'site' | 'siteId' | 'url'>): string {
  const key = siteId ? `${site}:${siteId}` : cleanAddress(url);
  return key.length > KEY_BOUND ? `${key.slice(0, KEY_BOUND - 22)}#${fingerprint(key).join('-')}` : key;
}

type Opening = Pick<Posting, 'title' | 'company' | 'description'>;

/** From this likeness on, two postings are shown to the person as perhaps the same. */
export const SAME_OPENING = 0.7;

/**
 * How alike two postings are as openings, 0 to 1: the same opening on an applicant tracking system and on a board
 * comes out above `SAME_OPENING`. Titles count two fifths and texts three fifths; employers that differ halve it,
 * an employer that one of them leaves out costs a tenth. Without two texts the title alone reaches 0.8.
 */
export function sameOpening(a: Opening, b: Opening): number {
  const titles = overlap(words(a.title.replace(ASIDES, ' ')), words(b.title.replace(ASIDES, ' ')));
  const [one, other] = [employer(a.company), employer(b.company)];
  const known =
    one && other
      ? one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
        ? 1
        : 0.5
      : 0.9;
  const texts = a.description.length > 300 && b.description.length > 300;
  if (!texts) return 0.8 * titles * known;
  return (0.4 * titles + 0.6 * overlap(triples(a.description), triples(b.description))) * known;
}

/** "(m/f/d)", "- Remote": what boards add to a title. */
const ASIDES = /\([^()]*\)|\b[mwfdx](?:\s?\/\s?[mwfdx]){1,3}\b|\b(?:remote|hybrid|on-?site)\b/gi;
const LEGAL_FORM =
  /\b(?:inc|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|s\.?a\.?|bv|b\.v|nv|ab|as|oy|s\.?r\.?o|spol|group|holding|kg)\b\.?/gi;

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];
const employer = (name: string | null): string => words((name ?? '').replace(LEGAL_FORM, ' ')).join(' ');

function triples(text: string): string[] {
  const all = words(text);
  return all.slice(2).map((word, at) => `${all[at]} ${all[at + 1]} ${word}`);
}

/**
 * What postings of the same opening have in common before their texts are read: the employer's first word and the title's
 * words without asides. Null where one of them is missing: such postings can't be looked up by it.
 */
export function openingBlock({ title, company }: Pick<Posting, 'title' | 'company'>): string | null {
  const [name] = employer(company).split(' ');
  const said = [...new Set(words(title.replace(ASIDES, ' ')))].sort().join(' ');
  return name && said ? `${name}: ${said}` : null;
}

/** Share of the smaller set that the larger one holds, less what the larger has of its own (by a quarter). */
function overlap(a: string[], b: string[]): number {
  const [small, large] = [new Set(a), new Set(b)].sort((x, y) => x.size - y.size);
  if (!small?.size || !large) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / (small.size + (large.size - small.size) / 4);
}
