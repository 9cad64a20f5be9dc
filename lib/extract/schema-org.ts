import type { Found } from './found';
import { htmlText } from './html';
import { companyName } from './names';
import { oneLine } from './text';

/** A node of linked data, its values not yet looked at. */
export type LinkedNode = Record<string, unknown>;

/** What a JobPosting node says, texts of HTML made plain, also when encoded twice. */
export function readJobPosting(node: LinkedNode, document: Document): Omit<Found, 'readBy'> {
  const line = (value: unknown) => oneLine(htmlText(said(value) ?? '', document)) || undefined;
  const name = (value: unknown) => line(at(value, 'name') ?? value);
  const place = (value: unknown) => {
    const address = at(value, 'address') ?? value;
    const parts = [
      line(at(address, 'addressLocality')),
      line(at(address, 'addressRegion')),
      name(at(address, 'addressCountry')),
    ].filter((part) => part && /[\p{L}\d]/u.test(part));
    return [...new Set(parts)].join(', ') || line(address) || name(value) || '';
  };
  const remote = line(node.jobLocationType);
  const areas = list(node.applicantLocationRequirements).map((area) => name(area) ?? '');
  const text = said(node.description);
  // some say the parts beside the whole, others instead of it
  const parts = text && text.length > 600 ? [text] : [text, ...PARTS.map((part) => said(node[part]))];
  return {
    title: line(node.title) ?? line(node.name),
    company: companyName(name(node.hiringOrganization)),
    location:
      placesOf(list(node.jobLocation).map(place)) ?? (remote ? placesOf(['Remote', ...areas]) : undefined),
    description: htmlText(parts.filter(Boolean).join('<br><br>'), document),
    facts: [
      ...list(node.employmentType).map(line),
      remote,
      payOf(node.baseSalary, node.salaryCurrency),
    ].filter((fact) => fact !== undefined),
    postedOn: line(node.datePosted),
    validThrough: line(node.validThrough),
    url: said(node.url) ?? said(node['@id']),
  };
}

const PARTS = ['responsibilities', 'qualifications', 'skills', 'jobBenefits'];

const list = (value: unknown): unknown[] => [value].flat().slice(0, 20);

/** A property of the (first) node that a value is. */
function at(value: unknown, key: string): unknown {
  const [node] = list(value);
  return typeof node === 'object' && node !== null ? (node as LinkedNode)[key] : undefined;
}

/** The (first) text that a value is; undefined for an empty one or a node. */
function said(value: unknown): string | undefined {
  const [one] = list(at(value, '@value') ?? value);
  return typeof one === 'string' || typeof one === 'number' ? String(one).trim() || undefined : undefined;
}

/** Pay in one line: "60000 - 80000 USD YEAR". */
function payOf(salary: unknown, currency: unknown): string | undefined {
  const value = at(salary, 'value') ?? salary;
  const ends = [at(value, 'minValue') ?? at(value, 'value') ?? value, at(value, 'maxValue')].map(said);
  const code = said(at(salary, 'currency') ?? at(value, 'currency') ?? currency);
  const range = ends.filter((end) => Number(end)).join(' - ');
  return range && [range, code, said(at(value, 'unitText'))].filter(Boolean).join(' ');
}

/** Places in one line, each once, at most five: lists of every country say nothing. */
const placesOf = (places: readonly string[]): string | undefined =>
  [...new Set(places.filter(Boolean))].slice(0, 5).join('; ') || undefined;
