import type { Pay } from '../posting/schema';
import { companyName, dayOf, periodOf, placesOf, workplaceIn } from './fields';
import type { Found } from './found';
import { isNode, isOfType, type LinkedNode, linkedNodes } from './json-ld';
import { markedUpNodes } from './marked-up';
import { htmlText, oneLine } from './text';

/** A posting as schema.org says it, with the reader that found it. */
export interface Structured extends Found {
  readBy: 'json-ld' | 'microdata';
}

/**
 * The JobPostings that the page's structured data describes (JSON-LD, else microdata and RDFa), at most 100.
 * Texts of HTML, also when encoded twice, come out plain.
 */
export function structuredPostings(document: Document): Structured[] {
  const linked = linkedNodes(document).filter((node) => isOfType(node, 'JobPosting'));
  const nodes = linked.length ? linked : markedUpNodes(document, 'JobPosting');
  const readBy = linked.length ? 'json-ld' : 'microdata';
  return nodes.slice(0, 100).map((node) => ({ ...read(node, document), readBy }));
}

function read(node: LinkedNode, document: Document): Found {
  const text = (value: unknown) => {
    const first = words(value);
    return first === undefined ? undefined : oneLine(htmlText(first, document, 600)) || undefined;
  };
  const employer = first(node.hiringOrganization);
  const description = [node.description, node.responsibilities, node.qualifications, node.jobBenefits]
    .map(words)
    .filter((part) => part !== undefined);
  // Some sites say the same in the parts and in the whole.
  const whole = description[0] && description[0].length > 600 ? description.slice(0, 1) : description;
  const places = [node.jobLocation]
    .flat()
    .slice(0, 20)
    .map((place) => placeOf(place, text));
  const remote = workplaceIn(words(node.jobLocationType) ?? '') ?? undefined;
  const requirement = [node.applicantLocationRequirements]
    .flat()
    .slice(0, 5)
    .map((area) => text(nameOf(area)) ?? '');
  return {
    title: text(node.title) ?? text(node.name),
    company: companyName(text(nameOf(employer))),
    location: placesOf(places) ?? (remote && placesOf(['Remote', ...requirement])),
    description: whole.length ? htmlText(whole.join('<br><br>'), document) || undefined : undefined,
    workplace: remote,
    pay: payOf(first(node.baseSalary) ?? first(node.estimatedSalary), words(node.salaryCurrency)),
    contract:
      [node.employmentType].flat().map(text).filter(Boolean).join(', ').toLowerCase().replaceAll('_', '-') ||
      undefined,
    postedOn: dayOf(words(node.datePosted)),
    validThrough: dayOf(words(node.validThrough)),
    siteId: text(isNode(node.identifier) ? node.identifier.value : node.identifier),
    url: words(node.url) ?? words(node['@id']),
  };
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function words(value: unknown): string | undefined {
  const one = first(value);
  if (typeof one === 'number') return String(one);
  if (isNode(one)) return words(one['@value']);
  return typeof one === 'string' && one.trim() ? one : undefined;
}

const nameOf = (value: unknown): unknown => {
  const one = first(value);
  return isNode(one) ? (one.name ?? one.legalName) : one;
};

function placeOf(place: unknown, text: (value: unknown) => string | undefined): string {
  const one = first(place);
  if (!isNode(one)) return text(one) ?? '';
  const address = first(one.address) ?? one;
  if (!isNode(address)) return text(address) ?? '';
  const parts = [address.addressLocality, address.addressRegion, nameOf(address.addressCountry)].map(text);
  const named = [...new Set(parts.filter((part) => part !== undefined && /[\p{L}\d]/u.test(part)))];
  return named.join(', ') || (text(one.name) ?? text(address.streetAddress) ?? '');
}

function payOf(salary: unknown, currency: string | undefined): Pay | null {
  if (!isNode(salary)) {
    const amount = Number(words(salary));
    return amount > 0 ? { from: amount, to: null, currency: currency ?? null, period: null } : null;
  }
  const value = first(salary.value) ?? salary;
  const range: LinkedNode = isNode(value) ? value : { value };
  const number = (at: unknown) => {
    const n = Number(words(at)?.replace(/[,\s]/g, ''));
    return n > 0 && Number.isFinite(n) ? n : null;
  };
  const from = number(range.minValue) ?? number(range.value);
  const to = number(range.maxValue);
  if (from === null && to === null) return null;
  const code = words(salary.currency) ?? words(range.currency) ?? currency;
  return {
    from,
    to,
    currency: code?.slice(0, 8) ?? null,
    period: periodOf(words(range.unitText) ?? words(salary.unitText) ?? ''),
  };
}
